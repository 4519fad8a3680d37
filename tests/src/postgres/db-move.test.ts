import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDesk, type Desk } from '../cms/desk.ts';
import { HistoryDesk } from '../cms/history-desk.ts';
import { logIn } from '../harness/admin-client.ts';
import { SECRETS, startCms, type CmsProcess } from '../harness/cms-process.ts';
import { createEditorialUser, type Credentials } from '../harness/editorial-user.ts';
import { findFreePort } from '../harness/free-port.ts';
import { ensureDatabase, withClient } from '../harness/postgres-server.ts';

const MAIN = resolve(import.meta.dirname, '../../../scripts/src/db-move/main.ts');
const dataDir = mkdtempSync(join(tmpdir(), 'ntm-db-move-'));

let databaseUrl: string;
let before: Awaited<ReturnType<typeof look>>;
let files: ReturnType<typeof readFiles>;
let printed: string;
let cms: CmsProcess;
let desk: Desk;
let draft: string;
let journalist: Credentials;

/** What a CMS tells of itself: its feed, drafts included what editors see, and files of its library. */
async function look() {
  const list = async (type: string) => {
    const path = `/content-manager/collection-types/${type}?pageSize=100&sort=documentId:ASC&status=draft`;
    const { body } = await desk.admin.request<{ results: object[] }>('GET', path);
    return body.results;
  };
  const seen = {
    feed: await desk.readPage(0, 1000),
    drafts: await list('api::article.article'),
    localities: await list('api::locality.locality'),
    draft: (await desk.get('article', draft)).body,
    versions: await new HistoryDesk(desk.admin).list(draft),
    uploads: (await desk.admin.request('GET', '/upload/files?sort=id:ASC&pageSize=100')).body,
    users: (await desk.admin.request('GET', '/admin/users?sort=id:ASC')).body,
    roles: (await desk.admin.request('GET', '/admin/roles')).body,
  };
  return withoutSignatures(seen);
}

/** The same without what lets an editor's browser fetch a file until the end of an hour, which is new each hour. */
function withoutSignatures<Seen>(seen: Seen): Seen {
  return JSON.parse(JSON.stringify(seen).replaceAll(/\?until=\d+&signature=[\w-]+/g, '')) as Seen;
}

/** Every file that the CMS has in its folder, with its bytes. */
function readFiles(): Map<string, string> {
  const entries = readdirSync(join(dataDir, 'cms'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.sort().map((path) => [path, readFileSync(path, 'base64')]));
}

/** Runs `db:move` as an operator does. @returns how it ended and all that it printed */
async function runMove(databaseUrl: string): Promise<{ code: number; text: string }> {
  const settings = { DATA_DIR: dataDir, CMS_PORT: String(await findFreePort()), DATABASE_URL: databaseUrl };
  const run = promisify(execFile)(process.execPath, [MAIN], { env: { ...process.env, ...settings } });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      text: stdout + stderr,
    }),
  );
}

beforeAll(async () => {
  cms = await startCms({ dataDir, databaseUrl: '', sampleContent: true });
  await writeFile(join(dataDir, 'cms/secrets.json'), JSON.stringify(SECRETS));
  desk = await openDesk(cms);
  draft = await desk.publishStory('Bài đang sửa dở');
  await desk.update('article', draft, { title: 'Bài đang sửa dở, lần hai' });
  journalist = await createEditorialUser(cms.url, 'phong-vien', 'phong-vien@example.vn');
  before = await look();
  expect(before.versions.length).toBeGreaterThan(1);
  await cms.stop();
  files = readFiles();
  databaseUrl = await ensureDatabase(inject('postgres'), 'moved');
  ({ text: printed } = await runMove(databaseUrl));
}, 300_000);

afterAll(async () => {
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

describe('an installation that was moved from SQLite to PostgreSQL', () => {
  it('was checked table by table and as a whole', () => {
    expect(printed).toMatch(/^MOVED and checked: \d+ tables with \d+ rows are equal by count and digest/m);
    expect(printed).toMatch(/^articles +\d+ {2}[0-9a-f]{16}$/m);
  });

  it('still has the SQLite database and all beside it as they were', () => {
    expect(readFiles()).toEqual(files);
  });

  it('starts with the same feed, drafts, versions, order of relations, files, users and roles', async () => {
    cms = await startCms({ dataDir, databaseUrl });
    desk = await openDesk(cms);
    expect(await look()).toEqual(before);
  });

  it('lets a journalist in with the password from before', async () => {
    const client = await logIn(cms.url, journalist.email, journalist.password);
    expect((await client.request('GET', '/admin/users/me')).status).toBe(200);
  });

  it('publishes on, with numbers and rows that nothing has used yet', async () => {
    const story = await desk.publishStory('Bài đầu tiên sau khi chuyển');
    const { changes, epoch } = await desk.readPage(before.feed.head, 1000);
    expect(epoch).toBe(before.feed.epoch);
    expect(changes.map(({ documentId }) => documentId)).toEqual([story]);
    expect((await desk.act(draft, 'publish')).status).toBe(200);
    expect(await desk.findDocument('article', draft)).toMatchObject({ title: 'Bài đang sửa dở, lần hai' });
  });

  it('is not moved a second time over what is there', async () => {
    const { code, text } = await runMove(databaseUrl);
    expect(code).toBe(1);
    expect(text).toContain('ERROR the PostgreSQL database is not empty');
  });
});

describe('a move that fails half way', () => {
  it('names the value that does not fit, and leaves the target empty', async () => {
    const url = await ensureDatabase(inject('postgres'), 'failed');
    const source = new DatabaseSync(join(dataDir, 'cms/data.db'));
    source.prepare('UPDATE themes SET short_title = ?').run('đ'.repeat(256));
    source.close();
    const { code, text } = await runMove(url);
    expect(code).toBe(1);
    expect(text).toMatch(/ERROR themes\.short_title of the row \w+: it has 256 characters/);
    const { rowCount } = await withClient(url, (client) =>
      client.query("SELECT FROM information_schema.tables WHERE table_schema = 'public'"),
    );
    expect(rowCount).toBe(0);
  });
});
