import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it as browserIt } from './it.ts';
import { listViolations } from './reader/accessibility.ts';
import { listOverflowing, listSmallTargets } from './reader/in-page.ts';
import { PAGES } from './reader/page-types.ts';
import { readAnswer } from './reader/search.ts';

const PHONE = { width: 360, height: 740 };

/** A reader who goes from page to page: the browser has what all pages share, as after the first one. */
const it = browserIt.extend('reader', { scope: 'file' }, ({ browser, sample }) =>
  browser.open({ baseURL: sample.siteUrl }),
);

/** One visit for all: opening a page takes longer than looking at it. */
it.for(PAGES)(
  '%s asks nobody else, has room for large letters, prints, and axe finds nothing wrong',
  async ([, address], { sample, reader: { page, log } }) => {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    log.forget();
    await page.goto(address);
    if (address.includes('?q=')) await readAnswer(page);
    await scrollThrough(page);
    await page.waitForLoadState('networkidle');
    expect(log.problems, 'nothing in it goes wrong').toEqual([]);
    expect(log.requests.filter((request) => new URL(request).origin !== sample.siteUrl)).toEqual([]);
    expect(await listViolations(page), 'on a phone, in the light').toEqual([]);
    expect(await page.evaluate(listSmallTargets), 'targets of a finger').toEqual([]);
    await expectRoom(page);
    await expectPrint(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    expect(await listViolations(page), 'on a desk, in the dark').toEqual([]);
  },
);

/** Nothing reaches beyond the screen, with the usual letters and with the largest. */
async function expectRoom(page: Page): Promise<void> {
  for (const size of ['4', '1']) {
    await page.evaluate((kept) => (document.documentElement.dataset['size'] = kept), size);
    expect(await page.evaluate(listOverflowing), `letters of size ${size}`).toEqual([]);
  }
}

/** No navigation stands in print, but all of the text. */
async function expectPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const region of await page.getByRole('navigation').all()) expect(await region.isVisible()).toBe(false);
  for (const part of ['.masthead-tools', '.footer', '.tools', '.share'])
    expect(await page.locator(part).isVisible(), part).toBe(false);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('main').innerText()).not.toBe('');
}

describe('the navigation', () => {
  it('stands in one line a row on a desk, no word of it broken', async ({ visit }) => {
    const { page } = await visit('/', { viewport: { width: 1280, height: 800 } });
    for (const row of await page.locator('.masthead nav ul').all()) {
      const boxes = await row
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()));
      expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
      expect(new Set(boxes.map(({ height }) => height)).size).toBe(1);
    }
  });

  it('leads from the front page to what there is in a minority language, and from there to the text', async ({
    visit,
  }) => {
    const { page } = await visit('/', { javaScriptEnabled: false });
    await page.getByRole('region', { name: 'Đọc bằng tiếng dân tộc' }).getByRole('link').first().click();
    await page.waitForURL('**/tieng/hmn/');
    await page.locator('main article').getByRole('link').first().click();
    await page
      .getByRole('navigation', { name: 'Đọc bằng tiếng dân tộc' })
      .getByRole('link', { name: 'Tiếng Mông' })
      .click();
    await page.waitForURL('**/hmn/');
    expect(await page.locator('h1').getAttribute('lang')).toBe('hmn');
    expect(await page.locator('.body').getAttribute('lang')).toBe('hmn');
    await page.getByRole('link', { name: 'Mọi bài tiếng Mông' }).click();
    await page.waitForURL('**/tieng/hmn/');
  });
});

/** Brings every picture into view once, as a reader does who reads to the end. */
async function scrollThrough(page: Page): Promise<void> {
  for (const image of await page.locator('main img').all()) await image.scrollIntoViewIfNeeded();
}
