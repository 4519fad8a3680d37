import type { Locator, Page } from 'playwright-core';

/** What a journalist does with a story as a whole. Each ends with what the desk answered. */
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

  /** Takes the story down, and says yes to the question. */
  async withdraw(): Promise<string> {
    await this.#dismissNotes();
    await this.#chooseFromMenu('Gỡ bài');
    const question = this.#page.getByRole('alertdialog', { name: 'Gỡ bài' });
    await question.getByRole('button', { name: 'Gỡ bài' }).click();
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
