import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANGES_PATH } from '@ntm/shared';
import { createClient, logIn, type CmsClient } from '../harness/admin-client.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';

const THEMES = '/content-manager/collection-types/api::theme.theme';
const ORGANISATIONS = '/content-manager/collection-types/api::organisation.organisation';
const FORM = '/content-manager/content-types/api::theme.theme/configuration';

interface Theme {
  documentId: string;
  code: string;
  shortTitle: string;
}

interface Form {
  settings: object;
  /** The list's `mainField` is told to clients and refused from them. */
  metadatas: Record<string, { list: Record<string, unknown> }>;
  layouts: { list: string[] };
}

let dataDir: string;
let cms: CmsProcess | undefined;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'ntm-restart-'));
});
afterEach(async () => {
  await cms?.stop();
  await rm(dataDir, { recursive: true });
});

async function restart(): Promise<CmsProcess> {
  await cms?.stop();
  cms = await startCms({ dataDir });
  return cms;
}

async function listThemes(admin: CmsClient): Promise<Theme[]> {
  const { body } = await admin.request<{ results: Theme[] }>('GET', `${THEMES}?sort=code:ASC&pageSize=20`);
  return body.results;
}

async function countOrganisations(admin: CmsClient): Promise<number> {
  const { body } = await admin.request<{ pagination: { total: number } }>('GET', ORGANISATIONS);
  return body.pagination.total;
}

/** Gives an organisation another slug, by which the seeds tell organisations apart. */
async function renameOrganisation(admin: CmsClient): Promise<void> {
  const { body } = await admin.request<{ results: { documentId: string }[] }>('GET', ORGANISATIONS);
  const [organisation] = body.results;
  const changes = { name: 'Tên mới', slug: 'ten-moi' };
  const { status } = await admin.request('PUT', `${ORGANISATIONS}/${organisation?.documentId}`, changes);
  expect(status).toBe(200);
}

async function getForm(admin: CmsClient): Promise<Form> {
  const { body } = await admin.request<{ data: { contentType: Form } }>('GET', FORM);
  const { settings, metadatas, layouts } = body.data.contentType;
  return { settings, metadatas, layouts };
}

/** The address of what the role `phong-vien` may do. */
async function findRightsOfJournalists(admin: CmsClient): Promise<string> {
  const { body } = await admin.request<{ data: { id: number; code: string }[] }>('GET', '/admin/roles');
  return `/admin/roles/${body.data.find(({ code }) => code === 'phong-vien')?.id}/permissions`;
}

describe('a second boot', () => {
  it('keeps what editors changed and deleted, and makes nothing twice', async () => {
    let admin = await logIn((await restart()).url);
    const [first, second, ...others] = await listThemes(admin);
    const changes = { code: '1.1', shortTitle: 'Tên của toà soạn' };
    await admin.request('PUT', `${THEMES}/${first?.documentId}`, changes);
    await admin.request('DELETE', `${THEMES}/${second?.documentId}`);
    const organisations = await countOrganisations(admin);
    await renameOrganisation(admin);

    admin = await logIn((await restart()).url);
    const themes = await listThemes(admin);
    expect(themes.map(({ code }) => code)).toEqual(['1.1', '1.3', '1.4', '1.5', '1.6', '1.7']);
    expect(themes[0]).toMatchObject({ documentId: first?.documentId, ...changes });
    expect(themes.slice(1)).toMatchObject(others.map(({ documentId }) => ({ documentId })));
    expect(await countOrganisations(admin)).toBe(organisations);
  });

  it('keeps a list and a role that an administrator changed', async () => {
    let admin = await logIn((await restart()).url);
    const form = await getForm(admin);
    for (const { list } of Object.values(form.metadatas)) delete list['mainField'];
    const arranged = { ...form, layouts: { ...form.layouts, list: ['shortTitle', 'slug'] } };
    expect((await admin.request('PUT', FORM, arranged)).status).toBe(200);
    const rights = await findRightsOfJournalists(admin);
    expect((await admin.request('PUT', rights, { permissions: [] })).status).toBe(200);

    admin = await logIn((await restart()).url);
    expect((await getForm(admin)).layouts.list).toEqual(['shortTitle', 'slug']);
    expect((await admin.request('GET', rights)).body).toEqual({ data: [] });
  });

  it('makes the publisher’s token anew when its file is gone, and keeps it otherwise', async () => {
    const file = path.join(dataDir, 'cms/publisher-token');
    await restart();
    const token = await readFile(file, 'utf8');
    await restart();
    expect(await readFile(file, 'utf8')).toBe(token);

    await rm(file);
    const { url } = await restart();
    const renewed = await readFile(file, 'utf8');
    const answers = await Promise.all(
      [token, renewed].map((key) => createClient(url, key).request('GET', `${CHANGES_PATH}?after=0`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([401, 200]);
  });
});
