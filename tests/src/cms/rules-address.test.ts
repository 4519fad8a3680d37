import { CONTENT_TYPES, documentPath, type ContentType } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk, type Refused } from './desk.ts';
import { headlineField } from './drafts.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
});

const redirectsTo = async (documentId: string) =>
  (await desk.listDocuments('redirect'))
    .filter((redirect) => redirect.targetDocumentId === documentId)
    .map(({ from }) => from);

const name = (type: ContentType, title: string) => ({ [headlineField(type)]: title });

async function refuseSlug(slug: string, type: ContentType = 'article'): Promise<string> {
  const values = { ...name(type, 'Bài thử đường dẫn'), slug };
  const { status, body } = await desk.create<Refused>(type, values);
  expect(status).toBe(400);
  expect(body.error.details.errors.map((flaw) => flaw.path)).toEqual([['slug']]);
  return body.error.message;
}

describe.each(CONTENT_TYPES)('the address of what is of type %s', (type) => {
  it('comes from its headline when none is given, and is counted up when it is taken', async () => {
    const slugs = [];
    for (let round = 0; round < 3; round += 1) {
      slugs.push((await desk.create(type, name(type, 'Đường về Ý Tý'))).body.data.slug);
    }
    expect(slugs).toEqual(['duong-ve-y-ty', 'duong-ve-y-ty-2', 'duong-ve-y-ty-3']);
  });

  it('is shared with no draft, no published one and no former one', async () => {
    const draft = (await desk.create(type, name(type, 'Nháp giữ chỗ'))).body.data;
    const message = 'đang hoặc đã từng dùng cho một mục khác';
    expect(await refuseSlug(draft.slug, type)).toContain(message);

    const moved = await desk.publishNew(type, 'Mục sẽ chuyển chỗ', { slug: 'cho-cu' });
    await desk.act(moved, 'publish', { slug: 'cho-moi' }, type);
    expect(await refuseSlug('cho-cu', type)).toContain(message);

    const renaming = await desk.publishNew(type, 'Mục đang đổi', { slug: 'dang-o-day' });
    await desk.update(type, renaming, { slug: 'sap-o-day' });
    expect(await refuseSlug('dang-o-day', type)).toContain(message);
    expect(await refuseSlug('sap-o-day', type)).toContain(message);

    const deleted = await desk.publishNew(type, 'Mục sẽ xoá', { slug: 'da-xoa' });
    await desk.erase(type, deleted);
    expect(await refuseSlug('da-xoa', type)).toContain(message);
  });

  it('is kept by copies for themselves, which begin without a history', async () => {
    const original = await desk.publishNew(type, 'Mục để nhân bản');
    const path = `/content-manager/collection-types/api::${type}.${type}/clone/${original}`;
    const { body } = await desk.admin.request<{ data: Record<string, unknown> }>('POST', path, {});
    expect(body.data).toMatchObject({
      slug: 'muc-de-nhan-ban-2',
      stage: 'draft',
      firstPublishedAt: null,
      revisedAt: null,
      ...(type === 'exemplar' ? { consent: false } : {}),
    });
  });

  it('leads from every former one to where it is, once that is published', async () => {
    const documentId = await desk.publishNew(type, 'Mục đổi đường dẫn', { slug: 'ten-mot' });
    await desk.update(type, documentId, { slug: 'ten-hai' });
    expect(await redirectsTo(documentId)).toEqual([]);
    await desk.act(documentId, 'publish', {}, type);
    expect(await redirectsTo(documentId)).toEqual([documentPath(type, 'ten-mot')]);
    await desk.act(documentId, 'publish', { slug: 'ten-ba' }, type);
    expect(await redirectsTo(documentId)).toEqual(
      ['ten-mot', 'ten-hai'].map((slug) => documentPath(type, slug)),
    );
  });

  it('leads on from where it was withdrawn', async () => {
    const documentId = await desk.publishNew(type, 'Mục gỡ rồi đổi tên', { slug: 'truoc-khi-go' });
    await desk.act(documentId, 'unpublish', {}, type);
    await desk.act(documentId, 'publish', { slug: 'sau-khi-go' }, type);
    expect(await redirectsTo(documentId)).toEqual([documentPath(type, 'truoc-khi-go')]);
  });
});

describe('the address of a story', () => {
  it('is there even if the title has no letter', async () => {
    expect((await desk.create('article', { title: '🎉🎉🎉' })).body.data.slug).toMatch(/^bai-viet(-\d+)?$/);
    expect((await desk.create('article', { title: 'Trang' })).body.data.slug).toBe('trang-2');
  });

  it.each(['../', '../../etc/passwd', 'Có Dấu', 'a/b', '-a', 'a--b', 'a_b', '%2e%2e'])(
    'is never %s',
    async (slug) => {
      expect(await refuseSlug(slug)).toContain('Đường dẫn chỉ gồm chữ thường không dấu');
    },
  );

  it('is not a word that the lists need', async () => {
    expect(await refuseSlug('trang')).toContain('đã dành cho các trang danh sách');
  });

  it('may be that of something of another type', async () => {
    await desk.publishStory('Tin trùng tên', { slug: 'trung-ten' });
    await desk.publishNew('ocop-product', 'Sản phẩm trùng tên', { slug: 'trung-ten' });
    expect((await desk.listDocuments('ocop-product')).map(({ slug }) => slug)).toContain('trung-ten');
  });

  it('is free again when a draft that never was public is deleted', async () => {
    const { documentId, slug } = (await desk.create('article', { title: 'Nháp bỏ đi' })).body.data;
    await desk.remove('article', documentId);
    expect((await desk.create('article', { title: 'Nháp mới', slug })).body.data.slug).toBe(slug);
  });
});

describe('a changed address', () => {
  it('leads nowhere else once the story is back there', async () => {
    const story = await desk.publishStory('Bài trở lại chỗ cũ', { slug: 'di-roi-ve' });
    await desk.act(story, 'publish', { slug: 'di-choi' });
    await desk.act(story, 'publish', { slug: 'di-roi-ve' });
    expect(await redirectsTo(story)).toEqual(['/tin/di-choi/']);
  });
});

describe('the address of a page that gathers', () => {
  const changeSlug = (type: string, documentId: string, slug: string) =>
    desk.update<Refused>(type, documentId, { slug });

  it('stays what it is for a theme: pages and feeds stand under it', async () => {
    const [theme] = await desk.listDocuments('theme');
    const { documentId = '', slug, title } = theme ?? {};
    const { status, body } = await changeSlug('theme', documentId, 'duong-khac');
    expect(status).toBe(400);
    expect(body.error.message).toBe(`Đường dẫn này đã công bố nên không đổi được; hãy giữ “${slug}”.`);
    expect((await desk.update('theme', documentId, { slug, title })).status).toBe(200);
  });

  it('stays what it is for a producer from the first public product on', async () => {
    const values = { name: 'Hợp tác xã đổi đường dẫn', kind: 'hop-tac-xa' };
    const { documentId } = (await desk.create('producer', values)).body.data;
    expect((await changeSlug('producer', documentId, 'htx-doi-duong-dan')).status).toBe(200);
    const producer = { connect: [{ documentId }] };
    await desk.publishNew('ocop-product', 'Sản phẩm giữ đường dẫn', { producer });
    expect((await changeSlug('producer', documentId, 'htx-khac')).status).toBe(400);
  });
});
