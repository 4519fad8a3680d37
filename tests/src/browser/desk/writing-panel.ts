import type { Locator, Page } from 'playwright-core';

/** “Soạn thảo”: who else has the story open, what is not saved, and the questions that come of it. */
export class WritingPanel {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits until the panel says something. */
  async waitFor(words: RegExp | string): Promise<void> {
    await this.#panel.getByText(words).first().waitFor();
  }

  /** The question about text that was never saved. */
  get offer(): Locator {
    return this.#page.getByRole('dialog', { name: 'Có phần chưa lưu' });
  }

  /** The question after somebody else has saved. */
  get conflict(): Locator {
    return this.#page.getByRole('dialog', { name: 'Có bản mới hơn' });
  }

  get #panel(): Locator {
    return this.#page.getByRole('complementary').filter({ hasText: 'Soạn thảo' });
  }
}
