import { describe, expect } from 'vitest';
import { it } from './it.ts';
import { listResults, readAnswer, toSearchAddress } from './reader/search.ts';

const PHOTO_STORY = 'Phóng sự ảnh: Chợ phiên mùa tam giác mạch';

describe('the search page', () => {
  it('answers a deep link: the words in the field, the count told, links to stories in #ket-qua', async ({
    visit,
  }) => {
    const { page } = await visit(toSearchAddress('cho phien'));
    expect((await listResults(page))[0]).toBe(PHOTO_STORY);
    expect(await page.getByRole('searchbox').inputValue()).toBe('cho phien');
    expect(await readAnswer(page)).toMatch(/^\d+ kết quả cho “cho phien”$/);
    await page.locator('#ket-qua').getByRole('link', { name: PHOTO_STORY }).click();
    await page.getByRole('heading', { level: 1, name: PHOTO_STORY }).waitFor();
  });

  it('loads nothing of the index before a reader turns to it', async ({ visit }) => {
    const { page, log } = await visit('/tim-kiem/');
    await page.waitForLoadState('networkidle');
    const listLoaded = () =>
      log.requests.filter((address) => new URL(address).pathname.startsWith('/_search/'));
    expect(listLoaded()).toEqual([]);
    await page.getByRole('searchbox').focus();
    await expect.poll(listLoaded).not.toEqual([]);
  });

  it('answers while one types, and the address follows', async ({ visit }) => {
    const { page } = await visit('/tim-kiem/');
    await page.getByRole('searchbox').pressSequentially('tam giác mạch');
    await expect.poll(() => page.locator('#ket-qua h2').allInnerTexts()).toContain(PHOTO_STORY);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('tam giác mạch');
    await page.reload();
    expect(await listResults(page)).toContain(PHOTO_STORY);
  });

  it('is worked with the keyboard alone: down into the results, up again, Enter opens, Escape empties', async ({
    visit,
  }) => {
    const { page } = await visit('/tim-kiem/');
    const field = page.getByRole('searchbox');
    const links = page.locator('#ket-qua h2 a');
    const isFocused = (element: typeof field) => element.evaluate((node) => node === document.activeElement);
    await field.focus();
    await page.keyboard.insertText('cho phien');
    await page.keyboard.press('Enter');
    await readAnswer(page);

    await page.keyboard.press('ArrowDown');
    expect(await isFocused(links.first())).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(links.nth(1))).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(field)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: PHOTO_STORY }).waitFor();

    await page.goBack();
    await readAnswer(page);
    await field.focus();
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    expect(await links.count()).toBe(0);
  });

  it('lets through what the filters ask, alone or with words, and says when that is nothing', async ({
    visit,
  }) => {
    const { page } = await visit(toSearchAddress('chợ phiên'));
    const all = await listResults(page);
    const genre = page.getByLabel('Thể loại, nhóm');
    await genre.selectOption({ label: 'Phóng sự ảnh' });
    await expect.poll(() => listResults(page)).toEqual([PHOTO_STORY]);
    expect(all.length).toBeGreaterThan(1);
    expect(new URL(page.url()).searchParams.get('label')).toBe('phong-su-anh');

    await page.getByRole('searchbox').fill('');
    await page.keyboard.press('Enter');
    await expect.poll(() => readAnswer(page)).toMatch(/^\d+ kết quả theo bộ lọc đã chọn$/);
    expect(await listResults(page)).toEqual([PHOTO_STORY]);

    await page.getByRole('searchbox').fill('zzzz');
    await page.keyboard.press('Enter');
    await expect.poll(() => readAnswer(page)).toContain('Không tìm thấy kết quả nào');
    await page.getByRole('searchbox').fill('chợ phiên');
    await page.keyboard.press('Enter');
    await expect.poll(() => listResults(page)).toEqual([PHOTO_STORY]);
  });

  it('fills the years and places from the index, and a year lets through its stories alone', async ({
    visit,
  }) => {
    const { page } = await visit(toSearchAddress('', { label: 'phong-su' }));
    await readAnswer(page);
    for (const label of ['Năm', 'Địa phương']) {
      await expect
        .poll(() => page.getByLabel(label).locator('option').count(), { message: label })
        .toBeGreaterThan(1);
    }
    const years = await page.getByLabel('Năm').locator('option').allInnerTexts();
    expect(years.slice(1)).toEqual(years.slice(1).toSorted().reverse());
    await page.getByLabel('Năm').selectOption('2022');
    await expect
      .poll(() => page.locator('.search-result-meta').allInnerTexts())
      .toSatisfy((metas: string[]) => metas.length > 0 && metas.every((meta) => meta.includes('2022')));
  });

  it('offers to try again when the index cannot be fetched', async ({ visit }) => {
    const { page } = await visit('/tim-kiem/');
    await page.context().route('**/_search/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('chợ phiên');
    await page.keyboard.press('Enter');
    await expect.poll(() => readAnswer(page)).toContain('Chưa tải được dữ liệu tìm kiếm');
    await page.context().unroute('**/_search/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.poll(() => listResults(page)).toContain(PHOTO_STORY);
  });
});
