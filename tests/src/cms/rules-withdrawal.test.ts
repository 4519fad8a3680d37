import { CONTENT_TYPES, documentPath } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, WORDING, type Desk, type Refused } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
});

const noticesOf = async (documentId: string) =>
  (await desk.listDocuments('notice')).filter((notice) => notice.targetDocumentId === documentId);

describe.each(CONTENT_TYPES)('taking down what was public as %s', (type) => {
  it.each([
    ['unpublishing', (documentId: string) => desk.act(documentId, 'unpublish', {}, type)],
    ['deleting what was taken down', (documentId: string) => desk.erase(type, documentId)],
  ])('leaves a notice at its address after %s', async (way, takeDown) => {
    const title = `${type} bị gỡ bằng ${way}`;
    const documentId = await desk.publishNew(type, title);
    const document = await desk.findDocument(type, documentId);
    expect((await takeDown(documentId)).status).toBe(200);
    expect(await desk.findChange(type, documentId)).toMatchObject({ action: 'remove' });
    expect(await noticesOf(documentId)).toEqual([
      {
        type: 'notice',
        documentId: expect.any(String) as string,
        kind: 'withdrawal',
        targetType: type,
        targetDocumentId: documentId,
        targetPath: documentPath(type, document?.slug ?? ''),
        at: expect.any(String) as string,
        publicText: WORDING.publicText,
        placement: {
          firstPublishedAt: document?.firstPublishedAt,
          themes: document?.themes,
          localities: document?.localities,
          organisation: document?.organisation,
          audio: false,
          languages: [],
        },
      },
    ]);
    const feed = JSON.stringify(await desk.readChanges());
    expect(feed).not.toContain(title);
    expect(feed).not.toContain(WORDING.reason);
  });

  it('ends when it is published again', async () => {
    const documentId = await desk.publishNew(type, `${type} gỡ rồi đăng lại`);
    const first = await desk.findDocument(type, documentId);
    await desk.act(documentId, 'unpublish', {}, type);
    await desk.act(documentId, 'publish', {}, type);
    expect(await noticesOf(documentId)).toEqual([]);
    const again = await desk.findDocument(type, documentId);
    expect(again).toMatchObject({ slug: first?.slug, firstPublishedAt: first?.firstPublishedAt });
    expect(Date.parse(again?.revisedAt ?? '')).toBeGreaterThan(Date.parse(first?.revisedAt ?? ''));
  });
});

describe('taking down a story', () => {
  it.each([
    ['words to readers', { publicText: '  ' }, 'publicText'],
    ['a note to the newsroom', { reason: '' }, 'internalNote'],
  ])('is not done without %s', async (_what, values, field) => {
    const story = await desk.publishStory(`Bài gỡ thiếu ${field}`);
    const { status, body } = await desk.act<Refused>(story, 'unpublish', values);
    expect(status).toBe(400);
    expect(body.error.details.errors.map(({ path }) => path)).toEqual([[field]]);
    expect(await desk.findDocument('article', story)).not.toBeNull();
  });

  it('keeps the original and the note in the newsroom', async () => {
    const story = await desk.publishStory('Bài gỡ còn bản gốc');
    await desk.act(story, 'unpublish');
    expect((await desk.get('article', story)).body.data).toMatchObject({
      title: 'Bài gỡ còn bản gốc',
      stage: 'draft',
    });
    const [notice] = await noticesOf(story);
    const stored = await desk.get('notice', notice?.documentId ?? '');
    expect(stored.body.data['internalNote']).toBe(WORDING.reason);
  });

  it('leaves nothing when the draft never was public, or was taken down before', async () => {
    const draft = (await desk.create('article', { title: 'Nháp sẽ xoá' })).body.data.documentId;
    await desk.remove('article', draft);
    expect(await noticesOf(draft)).toEqual([]);
    expect(await desk.findChange('article', draft)).toBeUndefined();

    const story = await desk.publishStory('Bài gỡ rồi xoá');
    await desk.act(story, 'unpublish');
    await desk.remove('article', story);
    expect(await noticesOf(story)).toHaveLength(1);
  });

  it('lets the desk reword the notice', async () => {
    const story = await desk.publishStory('Bài gỡ có lời riêng');
    await desk.act(story, 'unpublish');
    const [notice] = await noticesOf(story);
    const publicText = 'Bài được gỡ theo yêu cầu của tác giả.';
    await desk.update('notice', notice?.documentId ?? '', { publicText, internalNote: 'Chỉ nội bộ biết' });
    expect((await noticesOf(story))[0]).toMatchObject({ publicText });
    expect(JSON.stringify(await desk.readChanges())).not.toContain('Chỉ nội bộ biết');
  });
});

describe('what stands at a former address', () => {
  it('is not deleted, nor turned into something else', async () => {
    const story = await desk.publishStory('Bài gỡ hẳn', { slug: 'bai-go-han' });
    await desk.act(story, 'publish', { slug: 'bai-go-han-moi' });
    const redirect = (await desk.listDocuments('redirect')).find(({ from }) => from === '/tin/bai-go-han/');
    await desk.act(story, 'unpublish');
    const [notice] = await noticesOf(story);
    expect((await desk.remove('redirect', redirect?.documentId ?? '')).status).toBe(400);
    expect((await desk.remove('notice', notice?.documentId ?? '')).status).toBe(400);
    await desk.update('notice', notice?.documentId ?? '', {
      targetPath: '/tin/cho-khac/',
      kind: 'correction',
    });
    expect(await noticesOf(story)).toEqual([notice]);
  });

  it('is made by taking the story down, not by hand', async () => {
    const story = await desk.publishStory('Bài không gỡ bằng tay');
    const values = { kind: 'withdrawal', targetDocumentId: story, publicText: 'Đã gỡ.' };
    const { status, body } = await desk.create<Refused>('notice', values);
    expect(status).toBe(400);
    expect(body.error.message).toContain('Muốn gỡ bài');
  });
});

describe('a correction', () => {
  const correct = <Body = unknown>(targetDocumentId: string, publicText = 'Tên xã đã được sửa lại.') =>
    desk.create<Body>('notice', { kind: 'correction', targetDocumentId, publicText });

  it.each(CONTENT_TYPES)('finds the type (%s), the address and the moment by itself', async (type) => {
    const documentId = await desk.publishNew(type, `${type} có đính chính`);
    expect((await correct(documentId)).status).toBe(201);
    expect((await noticesOf(documentId))[0]).toMatchObject({
      kind: 'correction',
      targetType: type,
      targetPath: documentPath(type, `${type}-co-dinh-chinh`),
      at: expect.stringMatching(/^20/) as string,
      placement: null,
    });
  });

  it('may still be made of what was taken down', async () => {
    const product = await desk.publishNew('ocop-product', 'Sản phẩm gỡ rồi đính chính');
    await desk.act(product, 'unpublish', {}, 'ocop-product');
    expect((await correct(product)).status).toBe(201);
    expect((await noticesOf(product)).map(({ targetPath }) => targetPath)).toEqual(
      Array(2).fill('/ocop/san-pham-go-roi-dinh-chinh/'),
    );
  });

  it('is refused without words to readers, and keeps those that it has', async () => {
    const story = await desk.publishStory('Bài đính chính không lời');
    for (const nothing of ['', ' \n\t']) {
      const { status, body } = await correct<Refused>(story, nothing);
      expect(status).toBe(400);
      expect(body.error.message).toContain('Hãy viết lời với bạn đọc');
    }
    expect(await noticesOf(story)).toEqual([]);

    await correct(story);
    const [notice] = await noticesOf(story);
    expect((await desk.update('notice', notice?.documentId ?? '', { publicText: ' ' })).status).toBe(400);
    expect(await noticesOf(story)).toMatchObject([{ publicText: 'Tên xã đã được sửa lại.' }]);
  });

  it('is refused for what never was public', async () => {
    const draft = (await desk.create('article', { title: 'Nháp chưa ai thấy' })).body.data.documentId;
    const { status, body } = await correct<Refused>(draft);
    expect(status).toBe(400);
    expect(body.error.message).toBe('Nội dung này chưa từng được đăng nên không có gì để thông báo.');
  });
});
