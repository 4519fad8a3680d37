import { beforeAll, describe, expect, it } from 'vitest';
import { getSharedCms } from '../harness/shared-cms.ts';
import { CONTENT_TYPES, type ContentType } from '@ntm/shared';
import { openDesk, type Desk, type Refused } from './desk.ts';
import { PDF, PICTURE } from './sample-files.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
});

let count = 0;

/** The flaws that publishing a document with these values is refused for, as `field: message`. */
async function listFlaws(values: object, type: ContentType = 'article'): Promise<string[]> {
  count += 1;
  const { documentId } = (await desk.create(type, desk.draft(type, `Bài thiếu sót ${count}`, values))).body
    .data;
  const { status, body } = await desk.act<Refused>(documentId, 'publish', {}, type);
  if (status === 200) return [];
  expect(status).toBe(400);
  expect(await desk.findChange(type, documentId)).toBeUndefined();
  return body.error.details.errors.map((flaw) => `${flaw.path.join('.')}: ${flaw.message}`);
}

describe.each(CONTENT_TYPES)('publishing what is of type %s', (type) => {
  it.each([
    [{ summary: ' ' }, 'summary: Thiếu sapo.'],
    [{ themes: [] }, 'themes: Chưa chọn chủ đề.'],
    [{ localities: [] }, 'localities: Chưa chọn địa phương.'],
    [{ organisation: null }, 'organisation: Chưa chọn cơ quan.'],
    [{ authors: [] }, 'authors: Phải có tác giả hoặc nguồn tin.'],
    [{ cover: { alt: 'Không có ảnh' } }, 'cover.image: Ảnh đại diện: chưa chọn ảnh.'],
  ])('is refused with %o', async (values, flaw) => {
    expect(await listFlaws(values, type)).toEqual([flaw]);
  });

  it('needs nothing more than a draft of the tests has', async () => {
    expect(await listFlaws({}, type)).toEqual([]);
  });

  it('takes a source for an author', async () => {
    expect(await listFlaws({ authors: [], source: { name: 'Cổng Thông tin điện tử tỉnh' } }, type)).toEqual(
      [],
    );
  });
});

describe('publishing', () => {
  it.each<[ContentType, object, string]>([
    ['article', { title: '' }, 'title: Thiếu tiêu đề.'],
    ['article', { body: '' }, 'body: Thiếu nội dung.'],
    ['exemplar', { title: '' }, 'title: Thiếu tiêu đề.'],
    ['exemplar', { body: '' }, 'body: Thiếu nội dung.'],
    ['exemplar', { name: '' }, 'name: Thiếu tên gương.'],
    ['exemplar', { consent: false }, 'consent: Chưa xác nhận là người được nêu đồng ý xuất hiện trên trang.'],
    [
      'exemplar',
      { achievements: [{ label: 'Hiến đất', value: '1.200 m²' }, { label: 'Góp công' }] },
      'achievements.1.value: Thiếu con số (Thành tích, thứ 2).',
    ],
    [
      'exemplar',
      { awards: [{ decision: '12/QĐ' }] },
      'awards.0.title: Thiếu hình thức khen thưởng (Khen thưởng, thứ 1).',
    ],
    ['ocop-product', { name: '' }, 'name: Thiếu tên sản phẩm.'],
    ['ocop-product', { body: '' }, 'body: Thiếu nội dung.'],
    ['ocop-product', { producer: null }, 'producer: Chưa chọn nhà sản xuất.'],
    ['ocop-product', { group: null }, 'group: Chưa chọn nhóm sản phẩm.'],
    ['ocop-product', { ratings: [] }, 'ratings: Thiếu xếp hạng OCOP.'],
    [
      'ocop-product',
      { ratings: [{ stars: 3 }] },
      'ratings.0.decisionDate: Thiếu ngày quyết định (Xếp hạng OCOP, thứ 1).',
    ],
    [
      'ocop-product',
      { shopLinks: [{ label: 'Sàn tỉnh', url: 'postmart' }] },
      'shopLinks.0.url: Địa chỉ (Nơi bán, thứ 1) phải là địa chỉ web bắt đầu bằng http:// hoặc https://.',
    ],
    ['official-document', { title: '' }, 'title: Thiếu tên văn bản.'],
    ['official-document', { number: '' }, 'number: Thiếu số và ký hiệu.'],
    ['official-document', { kind: null }, 'kind: Chưa chọn loại văn bản.'],
    ['official-document', { issuedOn: null }, 'issuedOn: Thiếu ngày ban hành.'],
    ['official-document', { issuer: '' }, 'issuer: Thiếu cơ quan ban hành.'],
    ['official-document', { body: '' }, 'body: Phải có nội dung hoặc tệp văn bản.'],
  ])('an %s is refused with %o', async (type, values, flaw) => {
    expect(await listFlaws({ slug: `thieu-sot-${count}`, ...values }, type)).toEqual([flaw]);
  });

  it('takes a file for the body of an official document, and the feed carries it', async () => {
    const file = await desk.upload('ke-hoach.pdf', PDF, 'application/pdf');
    const document = await desk.publishNew('official-document', 'Kế hoạch có tệp', {
      body: '',
      file: file.id,
    });
    expect(await desk.findDocument('official-document', document)).toMatchObject({
      body: null,
      file: file.documentId,
    });
    expect(await desk.findDocument('media', file.documentId)).toMatchObject({ mime: 'application/pdf' });
  });

  it('says nothing to readers of the consent that it wants', async () => {
    const exemplar = await desk.publishNew('exemplar', 'Gương có ngày đồng ý', { consentDate: '2022-01-31' });
    expect(JSON.stringify(await desk.findDocument('exemplar', exemplar))).not.toContain('2022-01-31');
  });
});

describe('publishing a story', () => {
  it('is told all that is missing at once, in the order of the form', async () => {
    const { documentId } = (await desk.create('article', { title: 'Chỉ có tiêu đề' })).body.data;
    const { body } = await desk.act<Refused>(documentId, 'publish');
    expect(body.error.details.errors).toHaveLength(6);
    expect(body.error.message).toBe(
      'Chưa đăng được. Thiếu sapo. Thiếu nội dung. Chưa chọn cơ quan. Chưa chọn chủ đề. Chưa chọn địa phương. ' +
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
      'body: Nội dung, ảnh thứ 1: thiếu mô tả ảnh, viết giữa hai dấu ngoặc vuông: ![mô tả](…).',
      'body: Nội dung, ảnh thứ 1: thiếu nguồn ảnh, viết sau địa chỉ ảnh: "chú thích | nguồn ảnh".',
      'body: Nội dung, ảnh thứ 2: không có trong thư viện, hãy chèn lại bằng nút chèn ảnh.',
      'cover.alt: Ảnh đại diện: thiếu mô tả ảnh.',
      'cover.credit: Ảnh đại diện: thiếu nguồn ảnh.',
      'gallery.1.image: Bộ ảnh, ảnh thứ 2: chưa chọn ảnh.',
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
      'translations.0.language: Chưa chọn ngôn ngữ (Bản tiếng dân tộc, thứ 1).',
      'translations.1.title: Thiếu tiêu đề (Bản tiếng dân tộc, thứ 2).',
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
