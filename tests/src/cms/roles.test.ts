import { CONTENT_TYPES } from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { logIn, type CmsClient } from '../harness/admin-client.ts';
import { logInAsJournalist } from '../harness/editorial-user.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk, type Saved } from './desk.ts';

const { url } = getSharedCms();
interface Node {
  label: string;
  value: string;
  children?: Node[];
}

interface Subject {
  uid: string;
  label: string;
  properties: Node[];
}

const COLLECTIONS = '/content-manager/collection-types';

describe('the roles of the newsroom', () => {
  it('have Vietnamese names, and no role that is of no use', async () => {
    const admin = await logIn(url);
    const { body } = await admin.request<{ data: { name: string }[] }>('GET', '/admin/roles');
    expect(body.data.map(({ name }) => name).sort()).toEqual([
      'Biên tập viên',
      'Biên tập viên của một cơ quan',
      'Phóng viên',
      'Quản trị viên',
      'Thẩm định viên',
    ]);
  });
});

it('are given in a table that names types and fields as the desk does', async () => {
  const admin = await logIn(url);
  const { body } = await admin.request<{ data: { sections: Record<string, { subjects: Subject[] }> } }>(
    'GET',
    '/admin/permissions',
  );
  const { collectionTypes, singleTypes } = body.data.sections;
  const subjects = [...(collectionTypes?.subjects ?? []), ...(singleTypes?.subjects ?? [])];
  const ours = subjects.filter(({ uid }) => uid.startsWith('api::'));
  expect(ours.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Tin bài', 'Sản phẩm OCOP', 'Địa phương', 'Trang nhất']),
  );
  const [fields] = ours.find(({ label }) => label === 'Tin bài')?.properties ?? [];
  const cover = fields?.children?.find(({ value }) => value === 'cover');
  expect([cover?.label, cover?.children?.find(({ value }) => value === 'alt')?.label]).toEqual([
    'Ảnh đại diện',
    'Mô tả ảnh',
  ]);
});

describe('a journalist', () => {
  let desk: Desk;
  let journalist: CmsClient;
  beforeAll(async () => {
    desk = await openDesk(getSharedCms());
    journalist = await logInAsJournalist(url, 'phong-vien@example.vn');
  });

  it.each(CONTENT_TYPES)(
    'writes, hands in and deletes what is of type %s, and publishes none',
    async (type) => {
      const path = `${COLLECTIONS}/api::${type}.${type}`;
      const created = await journalist.request<Saved>(
        'POST',
        path,
        desk.draft(type, `${type} của phóng viên`),
      );
      expect(created.status).toBe(201);
      const { documentId } = created.body.data;
      const submit = `/newsroom/api::${type}.${type}/${documentId}/moves/submit`;
      expect((await journalist.request('POST', submit, {})).status).toBe(200);
      expect((await journalist.request('POST', `${path}/${documentId}/actions/publish`, {})).status).toBe(
        403,
      );
      const correction = { kind: 'correction', targetDocumentId: documentId, publicText: 'Đã sửa một tên.' };
      expect((await journalist.request('POST', `${COLLECTIONS}/api::notice.notice`, correction)).status).toBe(
        403,
      );
      expect((await journalist.request('DELETE', `${path}/${documentId}`)).status).toBe(200);
    },
  );

  it.each(['theme', 'locality', 'organisation', 'author', 'producer', 'movement', 'notice'])(
    'reads the list of %s',
    async (type) => {
      const { status } = await journalist.request('GET', `${COLLECTIONS}/api::${type}.${type}`);
      expect(status).toBe(200);
    },
  );

  it.each(['theme', 'locality', 'organisation', 'author', 'producer', 'movement'])(
    'adds nothing to %s',
    async (type) => {
      const { status } = await journalist.request('POST', `${COLLECTIONS}/api::${type}.${type}`, {
        name: 'Thử',
      });
      expect(status).toBe(403);
    },
  );

  it.each([
    '/admin/api-tokens',
    '/admin/users',
    '/content-manager/single-types/api::site-setting.site-setting',
  ])('has no business at %s', async (address) => {
    const { status } = await journalist.request('GET', address);
    expect(status).toBe(403);
  });

  it('picks units by names typed without marks', async () => {
    const picker = '/content-manager/relations/api::article.article/localities?_q=thai%20nien';
    const { body } = await journalist.request<{ results: { label: string }[] }>('GET', picker);
    const labels = body.results.map(({ label }) => label);
    expect(labels).toContain('Xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)');
  });

  it('uses the media library', async () => {
    const { status } = await journalist.request('GET', '/upload/files');
    expect(status).toBe(200);
  });
});
