import { beforeAll, describe, expect, inject, it } from 'vitest';
import { logIn, type CmsClient } from '../harness/admin-client.ts';
import { logInAsJournalist } from '../harness/editorial-user.ts';

const { url } = inject('cms');
const COLLECTIONS = '/content-manager/collection-types';

describe('the roles of the newsroom', () => {
  it('have Vietnamese names, and no role that is of no use', async () => {
    const admin = await logIn(url);
    const { body } = await admin.request<{ data: { name: string }[] }>('GET', '/admin/roles');
    expect(body.data.map(({ name }) => name).sort()).toEqual([
      'Biên tập viên',
      'Phóng viên',
      'Quản trị viên',
    ]);
  });
});

describe('a journalist', () => {
  let journalist: CmsClient;
  beforeAll(async () => {
    journalist = await logInAsJournalist(url, 'phong-vien@example.vn');
  });

  it('writes a story and takes it back', async () => {
    const created = await journalist.request<{ data: { documentId: string } }>(
      'POST',
      `${COLLECTIONS}/api::article.article`,
      { title: 'Bài của phóng viên' },
    );
    expect(created.status).toBe(201);
    const { status } = await journalist.request(
      'DELETE',
      `${COLLECTIONS}/api::article.article/${created.body.data.documentId}`,
    );
    expect(status).toBe(200);
  });

  it.each(['theme', 'locality', 'organisation', 'author', 'movement', 'notice'])(
    'reads the list of %s',
    async (type) => {
      const { status } = await journalist.request('GET', `${COLLECTIONS}/api::${type}.${type}`);
      expect(status).toBe(200);
    },
  );

  it.each(['theme', 'locality', 'organisation', 'author', 'movement'])('adds nothing to %s', async (type) => {
    const { status } = await journalist.request('POST', `${COLLECTIONS}/api::${type}.${type}`, {
      name: 'Thử',
    });
    expect(status).toBe(403);
  });

  it.each([
    '/admin/api-tokens',
    '/admin/users',
    '/content-manager/single-types/api::site-setting.site-setting',
  ])('has no business at %s', async (address) => {
    const { status } = await journalist.request('GET', address);
    expect(status).toBe(403);
  });

  it('uses the media library', async () => {
    const { status } = await journalist.request('GET', '/upload/files');
    expect(status).toBe(200);
  });
});
