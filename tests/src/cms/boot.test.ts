import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHANGES_PATH } from '@ntm/shared';
import { createClient, logIn } from '../harness/admin-client.ts';
import { getSharedCms } from '../harness/shared-cms.ts';

const { url, dataDir, adminToken } = getSharedCms();

describe('a CMS that was booted on an empty folder', () => {
  it('lets the first administrator in and speaks Vietnamese to them', async () => {
    const admin = await logIn(url);
    const { body } = await admin.request<{ data: { preferedLanguage: string } }>('GET', '/admin/users/me');
    expect(body.data.preferedLanguage).toBe('vi');
  });

  it.each(['/api/articles', '/api/articles?status=draft', '/api/themes', '/api/upload/files', CHANGES_PATH])(
    'answers nobody without a token at %s',
    async (address) => {
      const { status } = await createClient(url).request('GET', address);
      expect(status).toBe(401);
    },
  );

  it('has none of the API tokens that Strapi makes unasked', async () => {
    const admin = await logIn(url);
    const { body } = await admin.request<{ data: { name: string }[] }>('GET', '/admin/api-tokens');
    const names = body.data.map(({ name }) => name);
    expect(names).toContain('Bộ xuất bản');
    expect(names).not.toContain('Full Access');
    expect(names).not.toContain('Read Only');
  });

  it('has a token for the publisher, which opens the change feed and nothing else', async () => {
    const publisher = createClient(url, await readFile(path.join(dataDir, 'cms/publisher-token'), 'utf8'));
    expect((await publisher.request('GET', `${CHANGES_PATH}?after=0`)).status).toBe(200);
    expect((await publisher.request('GET', '/api/articles')).status).toBe(403);
  });

  it('keeps the publisher’s token for its owner alone', async () => {
    const { mode } = await stat(path.join(dataDir, 'cms/publisher-token'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('does not serve the database or the token as files', async () => {
    for (const file of ['/data.db', '/uploads/%2e%2e/%2e%2e/publisher-token', '/uploads/..%2f..%2fdata.db']) {
      const { status } = await createClient(url).request('GET', file);
      expect([403, 404], file).toContain(status);
    }
  });

  it('has the seven themes of the plan, in its order', async () => {
    const admin = await logIn(url);
    const { body } = await admin.request<{ results: { code: string }[] }>(
      'GET',
      '/content-manager/collection-types/api::theme.theme?sort=order:ASC&pageSize=20',
    );
    expect(body.results.map(({ code }) => code)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7']);
  });

  it('keeps uploaded files as they came', async () => {
    const admin = await logIn(url);
    const { body } = await admin.request<{ data: Record<string, boolean> }>('GET', '/upload/settings');
    expect(body.data).toMatchObject({ sizeOptimization: false, responsiveDimensions: false });
  });

  it.each(['br', 'gzip', 'identity'])(
    'answers the desk in the encoding that its browser takes: %s',
    async (encoding) => {
      const headers = { authorization: `Bearer ${adminToken}`, 'accept-encoding': encoding };
      const answer = await fetch(`${url}/content-manager/init`, { headers });
      expect(answer.headers.get('content-encoding') ?? 'identity').toBe(encoding);
      expect(((await answer.json()) as { data: { contentTypes: unknown[] } }).data.contentTypes).not.toEqual(
        [],
      );
    },
  );
});
