import { beforeAll, describe, expect, it } from 'vitest';
import { createClient, type CmsClient } from '../harness/admin-client.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk, type Refused, type Saved } from './desk.ts';

const cms = getSharedCms();
const ARTICLES = '/content-manager/collection-types/api::article.article';
let desk: Desk;
let rest: CmsClient;
beforeAll(async () => {
  desk = await openDesk(cms);
  const token = {
    name: `Kiểm thử ${Date.now()}`,
    description: '',
    type: 'full-access',
    kind: 'content-api',
    lifespan: null,
  };
  const { body } = await desk.admin.request<{ data: { accessKey: string } }>(
    'POST',
    '/admin/api-tokens',
    token,
  );
  rest = createClient(cms.url, body.data.accessKey);
});

describe('a refused publish', () => {
  it('keeps what was typed into a story that exists', async () => {
    const { documentId } = (await desk.create('article', { title: 'Bài viết dở' })).body.data;
    const { status, body } = await desk.act<Refused>(documentId, 'publish', {
      title: 'Bài viết dở',
      summary: 'Vừa gõ.',
    });
    expect(status).toBe(400);
    expect(body.error.details.documentId).toBe(documentId);
    expect((await desk.get('article', documentId)).body.data['summary']).toBe('Vừa gõ.');
  });

  it('keeps a new story, and says under which identity', async () => {
    const path = `${ARTICLES}/actions/publish`;
    const { status, body } = await desk.admin.request<Refused>('POST', path, { title: 'Bài mới chưa đủ' });
    expect(status).toBe(400);
    const saved = await desk.get('article', body.error.details.documentId ?? '');
    expect(saved.body.data['title']).toBe('Bài mới chưa đủ');
  });

  it('keeps what came over REST, which saves and publishes at once', async () => {
    const { status, body } = await rest.request<Refused>('POST', '/api/articles', {
      data: { title: 'Bài gửi qua REST' },
    });
    expect(status).toBe(403);
    const saved = await desk.get('article', body.error.details.documentId ?? '');
    expect(saved.body.data['title']).toBe('Bài gửi qua REST');
  });
});

describe('saving and publishing at once', () => {
  it('publishes a new story from the desk', async () => {
    const { status, body } = await desk.admin.request<Saved>(
      'POST',
      `${ARTICLES}/actions/publish`,
      desk.story('Bài đăng ngay'),
    );
    expect(status).toBe(200);
    expect(await desk.findDocument('article', body.data.documentId)).toMatchObject({
      title: 'Bài đăng ngay',
    });
  });
});

describe('publishing a selection', () => {
  it('publishes what is ready and names what is not', async () => {
    const ready = (await desk.create('article', desk.story('Bài sẵn sàng'))).body.data.documentId;
    const unready = (await desk.create('article', { title: 'Bài chưa sẵn sàng' })).body.data.documentId;
    const path = `${ARTICLES}/actions/bulkPublish`;
    const { status, body } = await desk.admin.request<Refused>('POST', path, {
      documentIds: [unready, ready],
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain(
      '1 trong 2 bài chưa đăng được. “Bài chưa sẵn sàng”: Chưa đăng được. Thiếu sapo.',
    );
    expect(await desk.findDocument('article', ready)).not.toBeNull();
    expect(await desk.findChange('article', unready)).toBeUndefined();
  });
});
