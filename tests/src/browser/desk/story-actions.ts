import type { Locator, Page } from 'playwright-core';

/** What people of the newsroom do with a story as a whole. Each ends with what the desk answered. */
export class StoryActions {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses “Lưu”. */
  async save(): Promise<string> {
    await this.#dismissNotes();
    await this.pressSave();
    return this.#answer.innerText();
  }

  /** The same where no note answers it, but a question. */
  async pressSave(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Lưu', exact: true }).click();
  }

  /** Presses “Đăng”. */
  async publish(): Promise<string> {
    await this.#dismissNotes();
    await this.#page.getByRole('button', { name: 'Đăng', exact: true }).click();
    return this.#answer.innerText();
  }

  /** Publishes a correction of the story. */
  async correct(publicText: string): Promise<string> {
    await this.#dismissNotes();
    await this.#chooseFromMenu('Đính chính');
    const dialog = this.#page.getByRole('dialog', { name: 'Đính chính' });
    await dialog.getByRole('textbox', { name: 'Lời đính chính' }).fill(publicText);
    await dialog.getByRole('button', { name: 'Công bố đính chính' }).click();
    return this.#answer.innerText();
  }

  /** Makes a move by its button in “Duyệt bài”, with the reason where its dialog asks for one. */
  async move(label: string, reason?: string): Promise<string> {
    await this.#dismissNotes();
    await this.#page.getByRole('button', { name: label, exact: true }).click();
    if (reason !== undefined) {
      const dialog = this.#page.getByRole('dialog', { name: label });
      await dialog.getByRole('textbox').fill(reason);
      await dialog.getByRole('button', { name: label }).click();
    }
    return this.#answer.innerText();
  }

  /** Sets the hour of publication, given as Hà Nội's clock shows it: `2099-12-31T06:30`. */
  async schedule(hour: string): Promise<string> {
    await this.#dismissNotes();
    await this.#page.getByRole('button', { name: 'Hẹn giờ đăng', exact: true }).click();
    const dialog = this.#page.getByRole('dialog', { name: 'Hẹn giờ đăng' });
    await dialog.getByLabel('Ngày giờ đăng (giờ Hà Nội)').fill(hour);
    await dialog.getByRole('button', { name: 'Hẹn giờ đăng' }).click();
    return this.#answer.innerText();
  }

  /** Publishes a story before its hour, which asks. @returns the question, and the answer to “Đăng ngay” */
  async publishBeforeTime(): Promise<readonly [question: string, answer: string]> {
    await this.#dismissNotes();
    await this.#page.getByRole('button', { name: 'Đăng', exact: true }).click();
    const dialog = this.#page.getByRole('alertdialog', { name: 'Đăng trước giờ hẹn' });
    const question = await dialog.innerText();
    await dialog.getByRole('button', { name: 'Đăng ngay' }).click();
    return [question, await this.#answer.innerText()];
  }

  /** Takes the story down, with words to readers and a note to the newsroom. */
  async withdraw(publicText: string, internalNote: string): Promise<string> {
    await this.#dismissNotes();
    await this.#chooseFromMenu('Gỡ bài');
    const dialog = this.#page.getByRole('dialog', { name: 'Gỡ bài' });
    await dialog.getByRole('textbox', { name: 'Lời với bạn đọc' }).fill(publicText);
    await dialog.getByRole('textbox', { name: 'Ghi chú nội bộ' }).fill(internalNote);
    await dialog.getByRole('button', { name: 'Gỡ bài' }).click();
    return this.#answer.innerText();
  }

  async #chooseFromMenu(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Thao tác khác với mục này' }).click();
    await this.#page.getByRole('menuitem', { name }).click();
  }

  /** Closes what is still said of something earlier. Not by the mouse: a note may leave by itself under it. */
  async #dismissNotes(): Promise<void> {
    await this.#notes
      .getByRole('button')
      .evaluateAll((buttons: HTMLElement[]) => buttons.forEach((button) => button.click()));
    await this.#notes.first().waitFor({ state: 'detached' });
  }

  /** What the desk says of the press; that somebody else has the story open may be said at the same moment. */
  get #answer(): Locator {
    return this.#notes.filter({ hasNotText: /đang (mở xem|sửa) từ \d\d:\d\d/ }).first();
  }

  get #notes(): Locator {
    return this.#page.getByRole('region', { name: /^Notifications/ }).getByRole('listitem');
  }
}
