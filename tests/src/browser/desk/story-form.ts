import type { Locator, Page } from 'playwright-core';

const NEW_STORY = '/admin/content-manager/collection-types/api::article.article/create';

/** The fields of a story, by the labels that a journalist reads. */
export class StoryForm {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the form of a story that does not exist yet. */
  async openNew(): Promise<void> {
    await this.#page.goto(NEW_STORY);
    await this.#field('Tiêu đề').waitFor();
  }

  /** Opens a story by its address in the desk. */
  async open(address: string): Promise<void> {
    await this.#page.goto(address);
    await this.#field('Tiêu đề').waitFor();
  }

  /** Loads the page again, as after a break, and waits for the saved story. */
  async reopen(): Promise<void> {
    await this.#page.reload();
    await this.#field('Tiêu đề').waitFor();
  }

  async write(label: string, text: string): Promise<void> {
    await this.#field(label).fill(text);
  }

  async read(label: string): Promise<string> {
    return this.#field(label).inputValue();
  }

  /** Types at the end of the body, in the Markdown editor. */
  async writeBody(text: string): Promise<void> {
    await this.#body.click();
    await this.#page.keyboard.press('Control+End');
    await this.#page.keyboard.insertText(text);
  }

  /** The lines of the body, as the editor shows them. */
  async readBody(): Promise<string> {
    const lines = await this.#body.locator('.CodeMirror-line').allInnerTexts();
    return lines.map((line) => line.replaceAll('\u200b', '')).join('\n');
  }

  /** Adds a registry's entry, found by typing a part of its name. */
  async choose(label: string, name: string): Promise<void> {
    const box = this.#page.getByRole('combobox', { name: label, exact: true });
    await box.click();
    await box.fill(name);
    await this.#page.getByRole('option', { name }).first().click();
  }

  /** What the form says is wrong, field by field. */
  async listFaults(): Promise<string[]> {
    const fields = await this.#page.locator('main [aria-invalid="true"]').all();
    const faults = fields.map((field) => field.evaluate(describeField));
    return (await Promise.all(faults)).sort();
  }

  get #body(): Locator {
    return this.#page.locator('.CodeMirror').first();
  }

  #field(label: string): Locator {
    return this.#page.getByRole('textbox', { name: label, exact: true });
  }
}

/** In the page: the texts that describe a field to those who do not see it. */
function describeField(field: Element): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
}
