import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openDesk, type Desk, type Refused } from './desk.ts';
import { PICTURE } from './sample-files.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(inject('cms'));
});

let count = 0;

/** The flaws that publishing a story with these values is refused for, as `field: message`. */
async function listFlaws(values: object): Promise<string[]> {
  count += 1;
  const story = desk.story(`Bài thiếu sót ${count}`, values);
  const { documentId } = (await desk.create('article', story)).body.data;
  const { status, body } = await desk.act<Refused>(documentId, 'publish');
  if (status === 200) return [];
  expect(status).toBe(400);
  expect(await desk.findChange('article', documentId)).toBeUndefined();
  return body.error.details.errors.map((flaw) => `${flaw.path.join('.')}: ${flaw.message}`);
}

describe('publishing a story', () => {
  it.each([
    [{ title: '' }, 'title: Thiếu tiêu đề.'],
    [{ summary: ' ' }, 'summary: Thiếu sapo.'],
    [{ body: '' }, 'body: Thiếu nội dung.'],
    [{ themes: [] }, 'themes: Chưa chọn chủ đề.'],
    [{ localities: [] }, 'localities: Chưa chọn địa phương.'],
    [{ organisation: null }, 'organisation: Chưa chọn cơ quan.'],
    [{ authors: [] }, 'authors: Phải có tác giả hoặc nguồn tin.'],
  ])('is refused with %o', async (values, flaw) => {
    expect(await listFlaws(values)).toContain(flaw);
  });

  it('takes a source for an author', async () => {
    expect(await listFlaws({ authors: [], source: { name: 'Cổng Thông tin điện tử tỉnh' } })).toEqual([]);
  });

  it('is told all that is missing at once', async () => {
    const { documentId } = (await desk.create('article', { title: 'Chỉ có tiêu đề' })).body.data;
    const { body } = await desk.act<Refused>(documentId, 'publish');
    expect(body.error.details.errors).toHaveLength(6);
    expect(body.error.message).toBe(
      'Chưa đăng được. Thiếu sapo. Thiếu nội dung. Chưa chọn chủ đề. Chưa chọn địa phương. Chưa chọn cơ quan. ' +
        'Phải có tác giả hoặc nguồn tin.',
    );
  });

  it('wants a picture, a description and a credit of every figure', async () => {
    const file = await desk.upload('khong-mo-ta.png', PICTURE, 'image/png');
    const flaws = await listFlaws({
      cover: { image: file.id },
      gallery: [{ image: file.id, alt: 'Có mô tả', credit: 'Ảnh: Toà soạn' }, { alt: 'Không có ảnh' }],
      body: `![](media:${file.documentId})\n\n![Ngoài](https://example.vn/a.jpg "| Ảnh: Họ")`,
    });
    expect(flaws).toEqual([
      'cover.alt: Ảnh đại diện: thiếu mô tả ảnh.',
      'cover.credit: Ảnh đại diện: thiếu nguồn ảnh.',
      'gallery.1.image: Bộ ảnh, ảnh thứ 2: chưa chọn ảnh.',
      'body: Nội dung, ảnh thứ 1: thiếu mô tả ảnh, viết giữa hai dấu ngoặc vuông: ![mô tả](…).',
      'body: Nội dung, ảnh thứ 1: thiếu nguồn ảnh, viết sau địa chỉ ảnh: "chú thích | nguồn ảnh".',
      'body: Nội dung, ảnh thứ 2: không có trong thư viện, hãy chèn lại bằng nút chèn ảnh.',
    ]);
  });

  it('takes the library’s description where a figure has none', async () => {
    const file = await desk.upload('co-mo-ta.png', PICTURE, 'image/png', { alternativeText: 'Chợ phiên' });
    const body = `![](media:${file.documentId} "| Ảnh: Toà soạn")`;
    expect(await listFlaws({ cover: { image: file.id, credit: 'Ảnh: Toà soạn' }, body })).toEqual([]);
  });

  it('wants a language and a title of every minority-language version, one a language', async () => {
    const flaws = await listFlaws({
      translations: [
        { title: 'Không rõ tiếng gì' },
        { language: 'hmn' },
        { language: 'hmn', title: 'Bản thứ hai' },
      ],
    });
    expect(flaws).toEqual([
      'translations.0.language: Bản tiếng dân tộc thứ 1: chưa chọn ngôn ngữ.',
      'translations.1.title: Tiếng Mông: thiếu tiêu đề.',
      'translations.2.language: Tiếng Mông: có hai bản cùng ngôn ngữ.',
    ]);
  });

  it('is refused with a video that has no web address', async () => {
    expect(await listFlaws({ videoUrl: 'javascript:alert(1)' })).toEqual([
      'videoUrl: Địa chỉ video phải là địa chỉ web bắt đầu bằng http:// hoặc https://.',
    ]);
  });

  it('leaves the published version as it was when a later one is refused', async () => {
    const story = await desk.publishStory('Bài đã đăng rồi hỏng');
    const before = await desk.findChange('article', story);
    expect((await desk.act(story, 'publish', { summary: '' })).status).toBe(400);
    expect(await desk.findChange('article', story)).toEqual(before);
    expect((await desk.get('article', story, 'published')).body.data['summary']).toBe(
      'Sapo của Bài đã đăng rồi hỏng.',
    );
  });
});
