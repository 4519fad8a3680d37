import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './it.ts';
import { PAGE_TYPES } from './reader/page-types.ts';

const STORY = PAGE_TYPES['a story'];
const NARROW = { viewport: { width: 360, height: 740 } };

const measureLetters = (page: Page) =>
  page.locator('article .body').evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));

/** How bright the paper is, from 0 to 255. */
const measurePaper = (page: Page) =>
  page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
    ).map(Number);
    return (red + green + blue) / 3;
  });

/** Opens how the page is shown. */
async function openDisplay(page: Page) {
  await page.getByRole('button', { name: 'Cỡ chữ, màu nền' }).click();
  return page.getByRole('dialog', { name: 'Cỡ chữ, màu nền' });
}

describe('a reader', () => {
  it('saves a story, finds it on another page, and takes it off the list', async ({ visit }) => {
    const { page } = await visit(STORY, NARROW);
    const title = await page.locator('h1').innerText();
    const save = page.getByRole('button', { name: 'Lưu bài' });
    await save.click();
    expect(await save.getAttribute('aria-pressed')).toBe('true');

    await page.goto('/');
    await page.getByRole('button', { name: 'Bài đã lưu' }).click();
    const saved = page.getByRole('dialog', { name: 'Bài đã lưu' });
    await saved.getByRole('link', { name: title }).click();
    await page.waitForURL(`**${STORY}`);
    expect(await save.getAttribute('aria-pressed')).toBe('true');

    await page.getByRole('button', { name: 'Bài đã lưu' }).click();
    await saved.getByRole('button', { name: `Bỏ lưu: ${title}` }).click();
    expect(await saved.innerText()).toContain('Chưa có bài nào');
    await page.keyboard.press('Escape');
    await saved.waitFor({ state: 'detached' });
    await page.reload();
    expect(await save.getAttribute('aria-pressed')).toBe('false');
  });

  it('makes the letters larger, which stays so, and smaller again', async ({ visit }) => {
    const { page } = await visit(STORY, NARROW);
    const before = await measureLetters(page);
    await page.getByRole('button', { name: 'Tăng cỡ chữ' }).click();
    const larger = await measureLetters(page);
    expect(larger).toBeGreaterThan(before);
    await page.goto(PAGE_TYPES['a photo story']);
    expect(await measureLetters(page)).toBe(larger);
    await page.getByRole('button', { name: 'Giảm cỡ chữ' }).click();
    await page.reload();
    expect(await measureLetters(page)).toBe(before);
  });

  it.for(['light', 'dark'] as const)(
    'of a %s system gets such a page, and keeps the other once chosen',
    async (colorScheme, { visit }) => {
      const { page } = await visit(STORY, { colorScheme });
      const isDark = async () => (await measurePaper(page)) < 128;
      expect(await isDark()).toBe(colorScheme === 'dark');
      const shown = await openDisplay(page);
      expect(await shown.getByRole('radio', { name: 'Theo máy' }).isChecked()).toBe(true);
      const other = shown.getByRole('radio', { name: colorScheme === 'light' ? 'Nền tối' : 'Nền sáng' });
      await other.check();
      expect(await isDark()).toBe(colorScheme === 'light');
      await page.goto('/');
      expect(await isDark()).toBe(colorScheme === 'light');
      await openDisplay(page);
      expect(await other.isChecked()).toBe(true);
    },
  );

  it('gets more contrast and larger letters on any page, by the keyboard alone, and keeps both', async ({
    visit,
  }) => {
    const { page } = await visit('/', NARROW);
    const readRule = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--muted').trim());
    const plain = await readRule();
    const display = page.getByRole('button', { name: 'Cỡ chữ, màu nền' });
    await display.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await display.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await readRule()).not.toBe(plain);
    await page.goto(STORY);
    const { dataset } = await page.evaluate(() => ({ dataset: { ...document.documentElement.dataset } }));
    expect(dataset).toMatchObject({ size: '2', contrast: 'high' });
  });
});
