import { describe, expect } from 'vitest';
import { it } from './it.ts';
import { fetchFeed } from './reader/feed-items.ts';
import { listResults, toSearchAddress } from './reader/search.ts';

/** About a product of a cooperative in xã Thái Niên, huyện Bảo Thắng, tagged in 2022. */
const STORY = 'Sợi miến phơi trên giàn tre';
/** Thái Niên is a part of it since 1 July 2025. */
const TODAY = { page: '/dia-phuong/xa-bao-thang/', feed: '/rss/dia-phuong/xa-bao-thang.xml' };

describe('a story of a commune that is no more', () => {
  it('is found from the page of the commune of today, which says what it was made of', async ({ visit }) => {
    const { page } = await visit(TODAY.page);
    await page.getByRole('link', { name: 'Xã Thái Niên' }).first().waitFor();
    await page.getByRole('link', { name: STORY }).first().click();
    await page.getByRole('heading', { level: 1, name: STORY }).waitFor();
    // It keeps the place that it was tagged with.
    await page.locator('a[href="/dia-phuong/xa-thai-nien/"]').first().waitFor();
  });

  it('is in the feed of the commune of today', async ({ sample }) => {
    const items = await fetchFeed(sample.siteUrl, TODAY.feed);
    expect(items.map(({ title }) => title)).toContain(STORY);
  });

  it.for(['miến Thái Niên', 'mien thai nien', 'miến Bảo Thắng', 'mien bao thang'])(
    'is found by the words “%s”',
    async (words, { visit }) => {
      const { page } = await visit(toSearchAddress(words));
      expect(await listResults(page)).toContain(STORY);
    },
  );

  it.for([
    ['Xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)', true],
    ['Huyện Bảo Thắng, tỉnh Lào Cai (đến 30/6/2025)', true],
    ['Xã Bảo Thắng, tỉnh Lào Cai (từ 1/7/2025)', true],
    ['Xã Xuân Quang, huyện Bảo Thắng (đến 30/6/2025)', false],
  ] as const)('is among what search has of “%s”: %s', async ([locality, isThere], { visit }) => {
    const { page } = await visit(toSearchAddress('miến', { locality }));
    expect((await listResults(page)).includes(STORY)).toBe(isThere);
    expect(await page.getByRole('combobox', { name: 'Địa phương' }).inputValue()).toBe(locality);
  });
});

describe('a place about which there is nothing', () => {
  it('says so kindly and leads on', async ({ visit }) => {
    const { page } = await visit('/dia-phuong/phuong-nghia-lo/');
    await page.getByText('Trang chưa có bài nào về').first().waitFor();
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
  });
});
