import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** “Trên trang”: what the desk says of the story's place on the public site. */
export class PublicationPanel {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async read(): Promise<string> {
    return this.#panel.getByRole('status').innerText();
  }

  /** Waits until it says `words`, and says them of something later than `before`. */
  async waitFor(words: RegExp, before = ''): Promise<void> {
    await expect
      .poll(async () => [await this.read()].filter((said) => said !== before))
      .toEqual([expect.stringMatching(words)]);
  }

  /** Address behind “Mở trên trang”, or null when there is none. */
  async findLink(): Promise<string | null> {
    const link = this.#panel.getByRole('link', { name: 'Mở trên trang' });
    return (await link.count()) > 0 ? link.getAttribute('href') : null;
  }

  /** Notes from now on everything that it says, however shortly. @returns what tells it */
  async record(): Promise<() => Promise<string[]>> {
    const said = await this.#panel.evaluateHandle(recordStatus);
    return () => said.jsonValue();
  }

  get #panel(): Locator {
    return this.#page.getByRole('complementary').filter({ hasText: 'Trên trang' });
  }
}

/** In the page: a list that grows whenever the panel's first line changes. */
function recordStatus(panel: Element): string[] {
  const said: string[] = [];
  const note = () => {
    const words = panel.querySelector('[role="status"] p')?.textContent ?? '';
    if (words !== said.at(-1)) said.push(words);
  };
  new MutationObserver(note).observe(panel, { childList: true, characterData: true, subtree: true });
  note();
  return said;
}
