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
    await this.#page.getByRole('button', { name: 'Lưu', exact: true }).click();
    return this.#notes.first().innerText();
  }

  /** Presses “Đăng”. */
  async publish(): Promise<string> {
    await this.#dismissNotes();
    await this.#page.getByRole('button', { name: 'Đăng', exact: true }).click();
    return this.#notes.first().innerText();
  }

  /** Publishes a correction of the story. */
  async correct(publicText: string): Promise<string> {
    await this.#dismissNotes();
    await this.#chooseFromMenu('Đính chính');
    const dialog = this.#page.getByRole('dialog', { name: 'Đính chính' });
    await dialog.getByRole('textbox', { name: 'Lời đính chính' }).fill(publicText);
    await dialog.getByRole('button', { name: 'Công bố đính chính' }).click();
    return this.#notes.first().innerText();
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
    return this.#notes.first().innerText();
  }

  /** Takes the story down, with words to readers and a note to the newsroom. */
  async withdraw(publicText: string, internalNote: string): Promise<string> {
    await this.#dismissNotes();
    await this.#chooseFromMenu('Gỡ bài');
    const dialog = this.#page.getByRole('dialog', { name: 'Gỡ bài' });
    await dialog.getByRole('textbox', { name: 'Lời với bạn đọc' }).fill(publicText);
    await dialog.getByRole('textbox', { name: 'Ghi chú nội bộ' }).fill(internalNote);
    await dialog.getByRole('button', { name: 'Gỡ bài' }).click();
    return this.#notes.first().innerText();
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

  get #notes(): Locator {
    return this.#page.getByRole('region', { name: /^Notifications/ }).getByRole('listitem');
  }
}
