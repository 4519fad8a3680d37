import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGES_PATH } from '@ntm/shared';
import { createClient, logIn, type CmsClient } from '../harness/admin-client.ts';
import { openCmsDatabase } from '../harness/cms-database.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { makeInstalledFolder } from '../harness/installed-folder.ts';
import { openDesk } from './desk.ts';
import { move, stateOf } from './newsroom.ts';

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

/** What editors and an administrator have done in between two boots. */
interface Changes {
  readonly themes: Theme[];
  readonly organisations: number;
  readonly rights: string;
  readonly token: string;
}

const DAY = 24 * 3_600_000;
const OWN_WORDS = { code: '1.1', shortTitle: 'Tên của toà soạn' };

let dataDir: string;
let cms: CmsProcess;
let before: Changes;
let due: string;
let admin: CmsClient;
beforeAll(async () => {
  dataDir = await makeInstalledFolder('restart');
  cms = await startCms({ dataDir });
  before = await change(await logIn(cms.url));
  due = await scheduleStory();
  await restart(letHourPass);
});
afterAll(async () => {
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

/** @param meanwhile what happens while it is down */
async function restart(meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  await cms.stop();
  await meanwhile();
  cms = await startCms({ dataDir });
  admin = await logIn(cms.url);
}

async function change(client: CmsClient): Promise<Changes> {
  const themes = await listThemes(client);
  await client.request('PUT', `${THEMES}/${themes[0]?.documentId}`, OWN_WORDS);
  await client.request('DELETE', `${THEMES}/${themes[1]?.documentId}`);
  const organisations = await countOrganisations(client);
  await renameOrganisation(client);
  const form = await getForm(client);
  for (const { list } of Object.values(form.metadatas)) delete list['mainField'];
  const arranged = { ...form, layouts: { ...form.layouts, list: ['shortTitle', 'slug'] } };
  expect((await client.request('PUT', FORM, arranged)).status).toBe(200);
  const rights = await findRightsOfJournalists(client);
  expect((await client.request('PUT', rights, { permissions: [] })).status).toBe(200);
  return { themes, organisations, rights, token: await readFile(tokenFile(), 'utf8') };
}

/** A story that goes out tomorrow. */
async function scheduleStory(): Promise<string> {
  const desk = await openDesk(cms);
  const { body } = await desk.create('article', desk.story('Bài đến giờ lúc máy tắt'));
  const { documentId } = body.data;
  const { updatedAt: seen } = await stateOf(desk.admin, documentId);
  const publishAt = new Date(Date.now() + DAY).toISOString();
  expect((await move(desk.admin, documentId, 'schedule', { publishAt, seen })).status).toBe(200);
  return documentId;
}

/** Its hour comes, and is over for a day, without any waiting for it. */
async function letHourPass(): Promise<void> {
  const database = openCmsDatabase(dataDir);
  const hour = database.later('publish_at', -2 * DAY);
  expect(
    await database.run(
      `UPDATE articles SET publish_at = ${hour} WHERE publish_at IS NOT NULL AND document_id = ?`,
      due,
    ),
  ).toBe(1);
}

const tokenFile = () => path.join(dataDir, 'cms/publisher-token');

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
    const [first, , ...others] = before.themes;
    const themes = await listThemes(admin);
    expect(themes.map(({ code }) => code)).toEqual(['1.1', '1.3', '1.4', '1.5', '1.6', '1.7']);
    expect(themes[0]).toMatchObject({ documentId: first?.documentId, ...OWN_WORDS });
    expect(themes.slice(1)).toMatchObject(others.map(({ documentId }) => ({ documentId })));
    expect(await countOrganisations(admin)).toBe(before.organisations);
  });

  it('publishes what fell due while it was down, however long that was', async () => {
    const desk = await openDesk(cms);
    await expect
      .poll(() => desk.findDocument('article', due), { timeout: 60_000, interval: 500 })
      .toMatchObject({ title: 'Bài đến giờ lúc máy tắt' });
    expect((await stateOf(desk.admin, due)).publishAt).toBeNull();
  });

  it('keeps a list and a role that an administrator changed', async () => {
    expect((await getForm(admin)).layouts.list).toEqual(['shortTitle', 'slug']);
    expect((await admin.request('GET', before.rights)).body).toEqual({ data: [] });
  });

  it('makes the publisher’s token anew when its file is gone, and keeps it otherwise', async () => {
    expect(await readFile(tokenFile(), 'utf8')).toBe(before.token);
    await rm(tokenFile());
    await restart();
    const renewed = await readFile(tokenFile(), 'utf8');
    const answers = await Promise.all(
      [before.token, renewed].map((key) =>
        createClient(cms.url, key).request('GET', `${CHANGES_PATH}?after=0`),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([401, 200]);
  });
});
