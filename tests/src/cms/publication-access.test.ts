import {
  CHANGES_PATH,
  CONTENT_TYPES,
  REGISTRY_TYPES,
  REPORTS_PATH,
  UPLOADS_PATH,
  mediaPath,
} from '@ntm/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { createClient, type CmsClient } from '../harness/admin-client.ts';
import { getSharedCms } from '../harness/shared-cms.ts';
import { openDesk, type Desk } from './desk.ts';

const cms = getSharedCms();
const feedRequests = [
  ['GET', CHANGES_PATH],
  ['GET', mediaPath('x'.repeat(24))],
  ['GET', UPLOADS_PATH],
  ['GET', `${UPLOADS_PATH}/${'x'.repeat(24)}`],
  ['POST', REPORTS_PATH],
] as const;
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(cms);
});

async function createToken(type: 'full-access' | 'read-only'): Promise<CmsClient> {
  const token = { name: `${type} ${Date.now()}`, description: '', type, kind: 'content-api', lifespan: null };
  const { body } = await desk.admin.request<{ data: { accessKey: string } }>(
    'POST',
    '/admin/api-tokens',
    token,
  );
  return createClient(cms.url, body.data.accessKey);
}

describe('the publication’s own addresses', () => {
  it.each(feedRequests)('are closed to everybody but the publisher: %s %s', async (method, path) => {
    const strangers = [createClient(cms.url), createClient(cms.url, 'khong-phai-khoa'), desk.admin];
    for (const client of [...strangers, await createToken('full-access'), await createToken('read-only')]) {
      expect([401, 403]).toContain((await client.request(method, path)).status);
    }
    expect([200, 400, 404]).toContain((await desk.publisher.request(method, path)).status);
  });

  it('are all that the publisher may ask for', async () => {
    for (const path of ['/api/articles', '/api/articles?status=draft', '/api/themes', '/api/upload/files']) {
      expect((await desk.publisher.request('GET', path)).status).toBe(403);
    }
    expect(
      (await desk.publisher.request('GET', '/content-manager/collection-types/api::article.article')).status,
    ).toBe(401);
  });
});

describe('a visitor without a token', () => {
  it.each([...CONTENT_TYPES, ...REGISTRY_TYPES])('reads and writes nothing of %s', async (type) => {
    const visitor = createClient(cms.url);
    const plural = { 'site-setting': 'site-setting', 'front-page': 'front-page', locality: 'localities' };
    const path = `/api/${plural[type as keyof typeof plural] ?? `${type}s`}`;
    for (const [method, address] of [
      ['GET', path],
      ['GET', `${path}?status=draft`],
      ['POST', path],
      ['PUT', path],
    ] as const) {
      expect([401, 403, 405]).toContain((await visitor.request(method, address)).status);
    }
  });

  it('cannot register, nor read the library', async () => {
    const visitor = createClient(cms.url);
    const account = { username: 'khach', email: 'khach@example.vn', password: 'Mat-khau-1' };
    expect(
      (await visitor.request('POST', '/api/auth/local/register', account)).status,
    ).toBeGreaterThanOrEqual(400);
    expect([401, 403]).toContain((await visitor.request('GET', '/api/upload/files')).status);
  });
});

describe('a draft', () => {
  it('leaves no trace in the feed, whatever is done to it', async () => {
    const secret = 'Bí mật chưa công bố';
    const { documentId } = (await desk.create('article', desk.story(secret))).body.data;
    const head = await desk.readHead();
    await desk.update('article', documentId, { summary: secret, slug: 'bi-mat' });
    await desk.act(documentId, 'publish', { body: '' });
    await desk.remove('article', documentId);
    expect(await desk.readHead()).toBe(head);
    expect(JSON.stringify(await desk.readChanges())).not.toContain(secret);
  });
});
