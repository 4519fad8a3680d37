import type { Page } from 'playwright-core';

/** Waits until the search page has answered whatever was asked last, and tells how. */
export async function readAnswer(page: Page): Promise<string> {
  await page.locator('#tinh-trang-tim-kiem:not(:empty)').waitFor();
  await page.locator('#ket-qua:not([aria-busy])').waitFor({ state: 'attached' });
  return page.locator('#tinh-trang-tim-kiem').innerText();
}

/** Headlines of the results, best first. */
export async function listResults(page: Page): Promise<string[]> {
  await readAnswer(page);
  return page.locator('#ket-qua h2 a').allInnerTexts();
}

/** The address that asks for `text`, and for what the filters let through. */
export function toSearchAddress(text: string, filters: Readonly<Record<string, string>> = {}): string {
  return `/tim-kiem/?${new URLSearchParams({ q: text, ...filters }).toString()}`;
}
