import { CONTENT_TYPES, headlineOf } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk } from './desk.ts';
import { headlineField } from './drafts.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(getSharedCms());
});

describe('what the feed says of a document', () => {
  it('carries a story with its references in the order of the editor', async () => {
    const first = await desk.publishStory('Bài liên quan thứ nhất');
    const second = await desk.publishStory('Bài liên quan thứ hai');
    const related = [second, first].map((documentId) => ({ documentId }));
    const story = await desk.publishStory('Bài có liên quan', { related: { connect: related } });
    const document = await desk.findDocument('article', story);
    expect(document).toMatchObject({
      title: 'Bài có liên quan',
      slug: 'bai-co-lien-quan',
      related: [second, first],
    });
    expect(document?.themes).toEqual([desk.registries.theme]);
  });

  it('keeps a relation to a story that is not published yet', async () => {
    const draft = (await desk.create('article', { title: 'Bài chưa đăng' })).body.data.documentId;
    const story = await desk.publishStory('Bài dẫn tới bài chưa đăng', {
      related: { connect: [{ documentId: draft }] },
    });
    expect((await desk.findDocument('article', story))?.related).toEqual([draft]);
    expect(await desk.findChange('article', draft)).toBeUndefined();
  });

  it.each(CONTENT_TYPES)('shows what was published of type %s, not what is being written', async (type) => {
    const documentId = await desk.publishNew(type, 'Mục đang sửa dở');
    await desk.update(type, documentId, { [headlineField(type)]: 'Tiêu đề chưa duyệt' });
    const document = await desk.findDocument(type, documentId);
    expect(document && headlineOf(document)).toBe('Mục đang sửa dở');
    expect(JSON.stringify(await desk.readChanges())).not.toContain('Tiêu đề chưa duyệt');
  });

  it('carries all there is to say of an exemplar', async () => {
    const values = {
      achievements: [{ label: 'Hiến đất', value: '1.200 m²' }],
      awards: [{ title: 'Bằng khen', decision: '12/QĐ-UBND', date: '2022-01-31' }],
    };
    const exemplar = await desk.publishNew('exemplar', 'Gương có đủ', values);
    expect(await desk.findDocument('exemplar', exemplar)).toMatchObject({ kind: 'ca-nhan', ...values });
  });

  it('carries all there is to say of a product, its former ratings included', async () => {
    const values = {
      ratings: [
        {
          stars: 3,
          decisionNumber: '1/QĐ',
          decisionDate: '2020-05-20',
          authority: 'UBND tỉnh',
          expiresOn: '2023-05-19',
        },
        { stars: 4, decisionNumber: null, decisionDate: '2023-06-01', authority: null, expiresOn: null },
      ],
      packaging: 'Hộp 200 g',
      price: '120.000 đồng/hộp',
      traceabilityUrl: 'https://example.vn/truy-xuat',
      shopLinks: [{ label: 'Sàn tỉnh', url: 'https://example.vn/gian-hang' }],
      certifications: 'VietGAP',
    };
    const product = await desk.publishNew('ocop-product', 'Sản phẩm có đủ', values);
    const { producer } = desk.registries;
    expect(await desk.findDocument('ocop-product', product)).toMatchObject({ producer, ...values });
  });

  it('sends empty fields as null', async () => {
    const story = await desk.publishStory('Bài có ô trống', {
      transcript: '',
      videoUrl: '',
      source: { name: '', url: '' },
    });
    expect(await desk.findDocument('article', story)).toMatchObject({
      transcript: null,
      videoUrl: null,
      source: null,
    });
  });

  it('follows a registry as soon as it is saved, and until it is deleted', async () => {
    const { body } = await desk.create('author', { name: 'Tác giả sẽ đổi tên', role: '' });
    const { documentId } = body.data;
    expect(await desk.findDocument('author', documentId)).toMatchObject({
      name: 'Tác giả sẽ đổi tên',
      role: null,
    });
    await desk.update('author', documentId, { name: 'Tác giả đã đổi tên' });
    expect(await desk.findDocument('author', documentId)).toMatchObject({ name: 'Tác giả đã đổi tên' });
    await desk.remove('author', documentId);
    expect(await desk.findChange('author', documentId)).toMatchObject({ action: 'remove' });
  });

  it('keeps a registry that public documents name', async () => {
    const { documentId } = (await desk.create('author', { name: 'Tác giả có bài' })).body.data;
    const story = await desk.publishStory('Bài của tác giả ấy', { authors: { connect: [{ documentId }] } });
    const { status, body } = await desk.admin.request<{ error: { message: string } }>(
      'DELETE',
      `/content-manager/collection-types/api::author.author/${documentId}`,
    );
    expect(status).toBe(400);
    expect(body.error.message).toBe(
      'Không xoá được: 1 mục đã đăng còn dùng mục này. Hãy sửa các mục đó trước.',
    );
    await desk.act(story, 'unpublish');
    expect((await desk.remove('author', documentId)).status).toBe(200);
  });

  it('keeps a producer as long as a product of it is public', async () => {
    const values = { name: 'Hợp tác xã sẽ xoá', kind: 'hop-tac-xa' };
    const { documentId } = (await desk.create('producer', values)).body.data;
    const producer = { connect: [{ documentId }] };
    const product = await desk.publishNew('ocop-product', 'Sản phẩm giữ nhà sản xuất', { producer });
    expect((await desk.remove('producer', documentId)).status).toBe(400);
    await desk.act(product, 'unpublish', {}, 'ocop-product');
    expect((await desk.remove('producer', documentId)).status).toBe(200);
    expect(await desk.findChange('producer', documentId)).toMatchObject({ action: 'remove' });
  });

  it('carries the front page with its picks in order, whatever state they are in', async () => {
    const lead = await desk.publishStory('Bài chính trang nhất');
    const pick = await desk.publishStory('Bài chọn trang nhất');
    const draft = (await desk.create('article', { title: 'Bài chọn chưa đăng' })).body.data.documentId;
    const values = {
      lead: { connect: [{ documentId: lead }] },
      picks: { connect: [{ documentId: draft }, { documentId: pick }] },
    };
    const path = '/content-manager/single-types/api::front-page.front-page';
    expect((await desk.admin.request('PUT', path, values)).status).toBe(200);
    expect((await desk.listDocuments('front-page'))[0]).toMatchObject({ lead, picks: [draft, pick] });
  });

  it('refuses to save a registry that readers could not be shown', async () => {
    const { status, body } = await desk.create<{ error: { message: string } }>('organisation', {
      name: 'Cơ quan có trang web hỏng',
      kind: 'bao-chi',
      website: 'javascript:alert(1)',
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain('phải là địa chỉ web bắt đầu bằng http:// hoặc https://');
    const path = '/content-manager/collection-types/api::organisation.organisation?_q=trang web hỏng';
    expect((await desk.admin.request<{ results: unknown[] }>('GET', path)).body.results).toEqual([]);
    expect(JSON.stringify(await desk.readChanges())).not.toContain('Cơ quan có trang web hỏng');
  });
});
