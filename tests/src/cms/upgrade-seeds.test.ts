import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { logIn, type CmsClient } from '../harness/admin-client.ts';
import { openCmsDatabase } from '../harness/cms-database.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { makeInstalledFolder } from '../harness/installed-folder.ts';

const LOCALITIES = '/content-manager/collection-types/api::locality.locality';

interface Page {
  readonly results: { documentId: string; slug: string; label: string }[];
  readonly pagination: { readonly total: number };
}

let dataDir: string;
let cms: CmsProcess;
beforeAll(async () => {
  dataDir = await makeInstalledFolder('upgrade');
  cms = await startCms({ dataDir });
});
afterAll(async () => {
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

async function list(admin: CmsClient, query: string): Promise<Page> {
  return (await admin.request<Page>('GET', `${LOCALITIES}?pageSize=5${query}`)).body;
}

async function find(admin: CmsClient, slug: string): Promise<Page['results'][number] | undefined> {
  return (await list(admin, `&filters[slug][$eq]=${slug}`)).results[0];
}

it('An upgrade that brings other seeds leaves alone what editors changed, deleted and added', async () => {
  let admin = await logIn(cms.url);
  const changed = await find(admin, 'xa-bat-xat');
  const deleted = await find(admin, 'xa-lung-vai');
  const parent = { connect: [{ documentId: changed?.documentId }] };
  await admin.request('PUT', `${LOCALITIES}/${changed?.documentId}`, { label: 'Tên của toà soạn' });
  await admin.request('DELETE', `${LOCALITIES}/${deleted?.documentId}`);
  await admin.request('POST', LOCALITIES, { name: 'Thôn Ao Xanh', kind: 'thon', parent });
  const { total } = (await list(admin, '')).pagination;

  await cms.stop();
  const seeds = 'core_applied_definitions_seeds%';
  const forgotten = await openCmsDatabase(dataDir).run(
    'DELETE FROM strapi_core_store_settings WHERE key LIKE ?',
    seeds,
  );
  expect(forgotten).toBe(4);
  cms = await startCms({ dataDir });

  admin = await logIn(cms.url);
  expect((await list(admin, '')).pagination.total).toBe(total);
  expect(await find(admin, 'xa-bat-xat')).toMatchObject({
    documentId: changed?.documentId,
    label: 'Tên của toà soạn',
  });
  expect(await find(admin, 'xa-lung-vai')).toBeUndefined();
  expect(await find(admin, 'thon-ao-xanh-xa-bat-xat')).toBeDefined();
});
