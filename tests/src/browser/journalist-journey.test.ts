import { describe, expect } from 'vitest';
import { uploadCover } from './desk/cover-field.ts';
import { openDesk, type Desk } from './desk/desk.ts';
import { drawPicture, HOSTILE_BODY, STORY } from './hostile-story.ts';
import { it as browserIt } from './it.ts';
import { fetchFeed, type FeedItem } from './reader/feed-items.ts';
import { listActives, listPictures } from './reader/in-page.ts';
import { listResults, toSearchAddress } from './reader/search.ts';

const PAGE = `/tin/${STORY.slug}/`;
const NEW_PAGE = `/tin/${STORY.newSlug}/`;
const THEME_PAGE = '/chu-de/mo-hinh-cach-lam-hay/';
const FEEDS = ['/rss.xml', '/rss/ngan.xml', '/rss/chu-de/mo-hinh-cach-lam-hay.xml'];
const SPELLINGS = [
  ['as it is written', 'đường hoa bằng lăng'],
  ['without marks', 'duong hoa bang lang'],
  ['with d for đ', 'dường hoa bằng lăng'],
] as const;

const it = browserIt.extend('desk', { scope: 'file' }, ({ browser, sample }) =>
  // An administrator may publish what they wrote: the way through the stages is told by newsroom.test.ts.
  openDesk(browser, sample.cmsUrl, 'phong-vien-vung-cao@example.vn', 'strapi-super-admin'),
);

/** What later steps compare with. */
const published = { item: {} as FeedItem, pictures: [] as string[] };
/** All that the panel said while the story went up, and while it came down. */
const said = { up: [] as string[], down: [] as string[] };

const findItem = async (
  siteUrl: string,
  path: string,
  { guid } = published.item,
): Promise<FeedItem | undefined> => (await fetchFeed(siteUrl, path)).find((item) => item.guid === guid);

describe('a journalist', () => {
  it('who presses “Đăng” too early is told all that is missing, and loses nothing', async ({ desk }) => {
    const { form, actions, page } = desk;
    await form.openNew();
    await form.write('Tiêu đề', STORY.title);
    await form.write('Sapo', STORY.summary);
    await form.writeBody(HOSTILE_BODY);
    await uploadCover(page, await drawPicture());

    const missing = [
      'Chưa chọn chủ đề.',
      'Chưa chọn cơ quan.',
      'Chưa chọn địa phương.',
      'Phải có tác giả hoặc nguồn tin.',
      'Ảnh đại diện: thiếu mô tả ảnh.',
      'Ảnh đại diện: thiếu nguồn ảnh.',
    ];
    const answer = await actions.publish();
    expect(answer).toContain('Chưa đăng được; bản nháp đã lưu');
    for (const fault of missing) expect(answer).toContain(fault);
    await expect.poll(() => form.listFaults()).toEqual(missing.toSorted());

    await expectAllTyped(desk);
    await form.reopen();
    await expectAllTyped(desk);
  });

  it('who adds it publishes, and the desk says when the story is on its page', async ({ desk, sample }) => {
    const { form, actions, panel } = desk;
    await form.write('Mô tả ảnh', STORY.alt);
    await form.write('Nguồn ảnh', STORY.credit);
    await form.choose('Chủ đề', STORY.theme);
    await form.choose('Địa phương', STORY.locality);
    await form.choose('Cơ quan', STORY.organisation);
    await form.choose('Tác giả', STORY.author);

    const readSaid = await panel.record();
    expect(await actions.publish()).toContain('Đã đăng.');
    await panel.waitFor(/^Đã lên trang lúc \d\d:\d\d:\d\d$/);
    expect(await panel.findLink()).toBe(sample.siteUrl + PAGE);
    said.up = await readSaid();
  });
});

describe('the published story', () => {
  it('is on its page with its picture, and nothing hostile in it acts', async ({ visit }) => {
    const { page, log } = await visit(PAGE);
    expect(await page.locator('h1').innerText()).toBe(STORY.title);
    const body = page.locator('article .body');
    expect(await body.innerText()).toContain(STORY.opening);
    expect(await body.innerText()).toContain('Đoạn cuối vẫn còn nguyên.');

    const picture = page.getByRole('img', { name: STORY.alt });
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect(await page.locator('figcaption').first().innerText()).toContain(STORY.credit.replace('Ảnh: ', ''));
    published.pictures = await page.locator('article.article figure').first().evaluate(listPictures);
    expect(published.pictures.length).toBeGreaterThan(1);

    expect(await body.locator('script, iframe, svg, img').count()).toBe(0);
    const actives = await page.evaluate(listActives);
    expect(actives).toEqual([]);
    for (const link of await page.getByText('vào đây').all()) await link.click();
    expect(await page.evaluate(() => (window as { attacked?: string }).attacked)).toBeUndefined();
    expect(new URL(page.url()).pathname).toBe(PAGE);
    expect(log.problems).toEqual([]);
  });

  it.for(['/', '/tin/', THEME_PAGE])('is on %s', async (address, { visit }) => {
    const { page } = await visit(address);
    await page.getByRole('link', { name: STORY.title }).first().click();
    await page.getByRole('heading', { level: 1, name: STORY.title }).waitFor();
    expect(new URL(page.url()).pathname).toBe(PAGE);
  });

  it('is in the feeds, where nothing hostile is left either', async ({ sample }) => {
    for (const path of FEEDS) {
      const item = (await fetchFeed(sample.siteUrl, path)).find(({ title }) => title === STORY.title);
      expect(item, path).toMatchObject({
        link: sample.siteUrl + PAGE,
        guid: expect.stringMatching(/^[a-z0-9]{24}$/),
      });
      if (path === '/rss.xml') published.item = item as FeedItem;
    }
    const { content, description } = published.item;
    expect(description).toContain(STORY.summary);
    expect(content).toContain(STORY.opening);
    expect(content).not.toMatch(
      /<(script|iframe|svg|style)|\son\w+\s*=|(href|src)\s*=\s*["']?\s*javascript:/i,
    );
  });

  it.for(SPELLINGS)('is found %s', async ([, text], { visit }) => {
    const { page } = await visit(toSearchAddress(text));
    expect((await listResults(page))[0]).toBe(STORY.title);
  });
});

describe('the journalist', () => {
  it('changes the headline: page and feeds follow under the same guid and date', async ({
    desk,
    sample,
    visit,
  }) => {
    const { form, actions, panel } = desk;
    const before = await panel.read();
    await form.write('Tiêu đề', STORY.newTitle);
    expect(await actions.publish()).toContain('Đã đăng.');
    await panel.waitFor(/^Đã lên trang lúc/, before);

    const { page } = await visit(PAGE);
    expect(await page.locator('h1').innerText()).toBe(STORY.newTitle);
    const { pubDate, link, updated } = published.item;
    for (const path of FEEDS)
      expect(await findItem(sample.siteUrl, path), path).toMatchObject({
        title: STORY.newTitle,
        pubDate,
        link,
      });
    expect(Date.parse((await findItem(sample.siteUrl, '/rss.xml'))?.updated ?? '')).toBeGreaterThan(
      Date.parse(updated),
    );
  });

  it('corrects the story: the correction is on its page, among the corrections and in the feeds', async ({
    desk,
    sample,
    visit,
  }) => {
    expect(await desk.actions.correct(STORY.correction)).toContain('Đã ghi lời đính chính.');
    const { page } = await visit('/dinh-chinh/');
    await expect
      .poll(async () => (await page.reload(), page.locator('main').innerText()))
      .toContain(STORY.correction);

    await page.goto(PAGE);
    expect(await page.locator('article.article').innerText()).toContain(STORY.correction);
    expect((await findItem(sample.siteUrl, '/rss.xml'))?.content).toContain(STORY.correction);
    const corrections = await fetchFeed(sample.siteUrl, '/rss/dinh-chinh.xml');
    expect(corrections.map(({ content, description }) => content + description).join()).toContain(
      STORY.correction,
    );
  });

  it('moves the story: the old address leads to the new one', async ({ desk, sample, visit }) => {
    const { form, actions, panel } = desk;
    const before = await panel.read();
    await form.write('Đường dẫn', STORY.newSlug);
    expect(await actions.publish()).toContain('Đã đăng.');
    await panel.waitFor(/^Đã lên trang lúc/, before);
    expect(await panel.findLink()).toBe(sample.siteUrl + NEW_PAGE);

    const { page } = await visit(PAGE);
    await page.waitForURL(`**${NEW_PAGE}`);
    expect(await page.locator('h1').innerText()).toBe(STORY.newTitle);
    const { pubDate } = published.item;
    expect(await findItem(sample.siteUrl, '/rss.xml')).toMatchObject({
      link: sample.siteUrl + NEW_PAGE,
      pubDate,
    });
  });

  it('withdraws the story: a notice in its place, and nothing of it elsewhere', async ({
    desk,
    sample,
    visit,
  }) => {
    const { actions, panel } = desk;
    const readSaid = await panel.record();
    expect(await actions.withdraw('Bài được gỡ để kiểm tra lại.', 'Theo ý kiến toà soạn.')).toContain(
      'Đã xong “Gỡ bài”',
    );
    await panel.waitFor(/^Đã gỡ khỏi trang lúc/);
    expect(await panel.findLink()).toBeNull();
    said.down = await readSaid();

    const { page } = await visit(PAGE);
    await page.getByRole('heading', { level: 1, name: 'Bài đã được gỡ' }).waitFor();
    for (const address of [PAGE, NEW_PAGE, '/', '/tin/', THEME_PAGE]) {
      await page.goto(address);
      expect(await page.content(), address).not.toContain('bằng lăng');
    }
    for (const picture of published.pictures) expect((await fetch(picture)).status, picture).toBe(404);
    for (const path of FEEDS) {
      const { pubDate } = published.item;
      expect(await findItem(sample.siteUrl, path), path).toMatchObject({ title: 'Bài đã được gỡ', pubDate });
      expect(JSON.stringify(await findItem(sample.siteUrl, path)), path).not.toContain('bằng lăng');
    }
  });

  it('is never told the reverse of what is going on', () => {
    expect(said.up.at(-1)).toMatch(/^Đã lên trang/);
    expect(said.up).not.toContain('Đang gỡ khỏi trang…');
    expect(said.down.at(-1)).toMatch(/^Đã gỡ khỏi trang/);
    expect(said.down).not.toContain('Đang đưa lên trang…');
  });

  it.for(SPELLINGS)('leaves nothing that search finds %s', async ([, text], { visit }) => {
    const { page } = await visit(toSearchAddress(text));
    for (const title of [STORY.title, STORY.newTitle]) expect(await listResults(page)).not.toContain(title);
  });
});

async function expectAllTyped({ form, page }: Desk): Promise<void> {
  expect(await form.read('Tiêu đề')).toBe(STORY.title);
  expect(await form.read('Sapo')).toBe(STORY.summary);
  expect(await form.readBody()).toBe(HOSTILE_BODY);
  await page.getByRole('region', { name: 'Ảnh', exact: true }).getByRole('img').first().waitFor();
}
