import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './it.ts';
import { PAGES } from './reader/page-types.ts';
import { readAnswer } from './reader/search.ts';

describe.for(PAGES)('%s', ([, address]) => {
  it('asks nobody but the site itself, and nothing in it goes wrong', async ({ sample, visit }) => {
    const { page, log } = await visit(address);
    await scrollThrough(page);
    await page.waitForLoadState('networkidle');
    expect(log.problems).toEqual([]);
    expect(log.requests.filter((request) => new URL(request).origin !== sample.siteUrl)).toEqual([]);
  });

  it('has room on a phone of 360 pixels, with the largest letters too', async ({ visit }) => {
    const { page } = await visit(address, { viewport: { width: 360, height: 740 } });
    if (address.includes('?q=')) await readAnswer(page);
    for (const size of ['1', '4']) {
      await page.evaluate((kept) => (document.documentElement.dataset['size'] = kept), size);
      expect(await page.evaluate(listOverflowing), `letters of size ${size}`).toEqual([]);
    }
  });

  it('shows no navigation in print, but all of its text', async ({ visit }) => {
    const { page } = await visit(address);
    await page.emulateMedia({ media: 'print' });
    for (const region of await page.getByRole('navigation').all())
      expect(await region.isVisible()).toBe(false);
    for (const part of ['.masthead-tools', '.footer', '.tools', '.share'])
      expect(await page.locator(part).isVisible(), part).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).not.toBe('');
  });
});

/** Brings every picture into view once, as a reader does who reads to the end. */
async function scrollThrough(page: Page): Promise<void> {
  for (const image of await page.locator('main img').all()) await image.scrollIntoViewIfNeeded();
}

/** In the page: what reaches beyond the screen's right edge, if the page can be scrolled there. */
function listOverflowing(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return wide.map(
    (element) =>
      `${element.localName}.${element.className}: ${Math.round(element.getBoundingClientRect().right)}`,
  );
}
