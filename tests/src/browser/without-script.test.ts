import { describe, expect } from 'vitest';
import { it } from './it.ts';
import { PAGE_TYPES } from './reader/page-types.ts';

const WITHOUT_SCRIPT = { javaScriptEnabled: false };

describe('a reader without JavaScript', () => {
  it('goes from the front page by a theme to a story, and reads it with its pictures', async ({ visit }) => {
    const { page, log } = await visit('/', WITHOUT_SCRIPT);
    await page.locator('nav[aria-label="Chuyên mục"] a[href^="/chu-de/"]').first().click();
    await page.waitForURL('**/chu-de/*/');
    const headline = page.locator('main article :is(h2, h3) a[href^="/tin/"]').first();
    const title = await headline.innerText();
    await headline.click();
    await page.waitForURL('**/tin/*/');

    expect(await page.locator('h1').innerText()).toBe(title);
    expect((await page.locator('article .body').innerText()).length).toBeGreaterThan(300);
    const picture = page.locator('article.article figure img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect(log.problems).toEqual([]);
  });

  it('finds on the search page the themes and the newest stories', async ({ visit }) => {
    const { page } = await visit(PAGE_TYPES['the search page'], WITHOUT_SCRIPT);
    expect(await page.locator('main').innerText()).toContain('Tìm theo từ cần JavaScript');
    const themes = page.getByRole('region', { name: 'Theo chủ đề' }).getByRole('link');
    expect(await themes.count()).toBe(7);
    await page.getByRole('link', { name: 'Xem tin, bài mới nhất' }).click();
    await page.waitForURL('**/tin/');
  });

  it('sees no control that does nothing', async ({ visit }) => {
    for (const name of ['the front page', 'a story', 'the search page'] as const) {
      const { page } = await visit(PAGE_TYPES[name], WITHOUT_SCRIPT);
      const buttons = page.getByRole('button');
      const labels = await buttons.allInnerTexts();
      expect(
        labels.filter((label) => label !== 'Tìm'),
        name,
      ).toEqual([]);
    }
  });

  it('gets from a withdrawn story to the notices, and from what is not there to the search', async ({
    visit,
  }) => {
    const { page } = await visit(PAGE_TYPES['a withdrawn story'], WITHOUT_SCRIPT);
    await page.locator('main').getByRole('link', { name: 'Xem các thông báo đính chính và gỡ bài' }).click();
    await page.waitForURL('**/dinh-chinh/');

    const missing = await page.goto('/khong-co-trang-nay/');
    expect(missing?.status()).toBe(404);
    await page.getByRole('searchbox').fill('đường');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=/);
  });
});
