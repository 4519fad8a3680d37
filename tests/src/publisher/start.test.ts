import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../harness/publishing.ts';
import { makeSettings, startInVain, startStack } from '../harness/running-stack.ts';

const MAIN = resolve(import.meta.dirname, '../../../scripts/src/start/main.ts');
const STOP_MILLISECONDS = 8_000;

/** A data folder that has been started once, since a first start takes three times as long; until there is one, an empty one. */
let started: string | undefined;
function makeStartedFolder(name: string): string {
  const dataDir = makeFolder(name);
  if (started) cpSync(join(started, 'cms'), join(dataDir, 'cms'), { recursive: true });
  return dataDir;
}

describe('npm start', () => {
  it('comes up, outlives the death of its parts, stops cleanly, and comes up again', async () => {
    const dataDir = makeFolder('start');
    const settings = { ...(await makeSettings(dataDir)), SAMPLE_CONTENT: 'false' };
    const first = await startStack(settings);
    expect(first.log()).toContain(`READY site=${first.siteUrl} cms=${first.cmsUrl}`);
    expect(await statusOf(`${first.siteUrl}/`)).toBe(200);
    expect(await statusOf(`${first.siteUrl}/khong-co/`)).toBe(404);
    expect(await statusOf(`${first.siteUrl}/admin`), 'no part of the CMS is on the site').toBe(404);

    const parts = await listChildren(first.pid);
    expect(parts).toHaveLength(3);
    for (const pid of parts) process.kill(pid, 'SIGKILL');
    await waitUntil(
      async () =>
        (await statusOf(`${first.siteUrl}/`)) === 200 && (await statusOf(`${first.cmsUrl}/_health`)) === 204,
    );
    const again = await listChildren(first.pid);

    const { code, text } = await startInVain({
      ...(await makeSettings(dataDir)),
      SAMPLE_CONTENT: 'false',
    });
    expect(code, 'two of them would share one database').toBe(1);
    expect(text.trim()).toBe(
      `ERROR another start already works on ${dataDir}; stop it, or set another DATA_DIR`,
    );

    expect(await first.stop()).toBeLessThan(STOP_MILLISECONDS);
    expect([...parts, ...again].filter(isRunning)).toEqual([]);
    await expect(fetch(first.siteUrl)).rejects.toThrow();

    const second = await startStack(settings);
    console.log(`the second start was READY after ${(second.milliseconds / 1000).toFixed(1)} s`);
    expect(second.log()).not.toMatch(/install|build|compil/i);
    expect(await statusOf(`${second.siteUrl}/`)).toBe(200);
    await second.stop('SIGINT');
    started = dataDir;
  }, 240_000);

  it.each([
    ["the CMS's boot", /cms\/dist\/src\/start\.js/],
    ["the build of the site's code", /astro\.mjs build/],
  ])('stops during %s, with everything that it has started', async (_, phase) => {
    const settings = { ...(await makeSettings(makeStartedFolder('stop'))), SAMPLE_CONTENT: 'false' };
    const start = spawn(process.execPath, [MAIN], { env: { ...process.env, ...settings }, stdio: 'ignore' });
    const listStarted = () => listDescendants(start.pid as number);
    await waitUntil(async () => (await listStarted()).some(({ command }) => phase.test(command)));
    await sleep(1_000);
    const started = await listStarted();
    const since = performance.now();
    const ended = once(start, 'exit');
    start.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(performance.now() - since).toBeLessThan(STOP_MILLISECONDS);
    const left = async () =>
      (await listProcesses()).filter(({ pid }) => started.some((old) => old.pid === pid));
    await expect.poll(left).toEqual([]);
  });

  it('gives up on a CMS that cannot boot, and shows why', async () => {
    const dataDir = makeFolder('broken');
    mkdirSync(join(dataDir, 'cms'));
    writeFileSync(join(dataDir, 'cms/data.db'), 'no database at all '.repeat(100));
    const { code, text } = await startInVain(await makeSettings(dataDir));
    expect(code).toBe(1);
    expect(text).toMatch(/^ERROR the CMS ended 3 times before it came up \(.+\); its last lines:$/m);
    expect(text.slice(text.indexOf('ERROR the CMS'))).toContain('file is not a database');
  });

  it('gives up when another publisher has the store', async () => {
    const dataDir = makeStartedFolder('locked');
    const settings = { ...(await makeSettings(dataDir)), SAMPLE_CONTENT: 'false' };
    const store = join(dataDir, 'store');
    mkdirSync(store);
    const lock = new DatabaseSync(join(store, 'lock.db'));
    lock.exec('BEGIN EXCLUSIVE');
    const { code, text } = await startInVain(settings);
    lock.close();
    expect(code).toBe(1);
    expect(text).toMatch(
      new RegExp(`^ERROR another publisher already works on ${store}; stop it first$`, 'm'),
    );
  });

  it('refuses one port for both servers', async () => {
    const settings = await makeSettings(makeFolder('ports'));
    const { code, text } = await startInVain({ ...settings, SITE_PORT: settings['CMS_PORT'] as string });
    expect(code).toBe(1);
    expect(text.trim()).toBe(
      `ERROR SITE_PORT must be another port than CMS_PORT (both are ${settings['CMS_PORT']})`,
    );
  });

  it('says which port is in use and what to do', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const settings = { ...(await makeSettings(makeFolder('port'))), CMS_PORT: String(port) };
    const { code, text } = await startInVain(settings);
    taken.close();
    expect(code).toBe(1);
    expect(text.trim()).toBe(
      `ERROR port ${port} is in use by another program; stop it, or set CMS_PORT to a free port`,
    );
  });

  it.each([
    ['CMS_PORT', 'một nghìn', 'CMS_PORT must be a number'],
    ['SITE_PORT', '99999', 'SITE_PORT must be from 1 to 65535'],
    ['SITE_URL', 'ntm.example.vn', 'SITE_URL must be an http or https address'],
    ['SITE_URL', 'https://example.vn/ntm/', 'SITE_URL must be an address without a path'],
    ['CMS_HOST', 'mọi nơi', 'CMS_HOST must be an IP address or localhost'],
    ['ADMIN_EMAIL', 'toasoan', 'ADMIN_EMAIL must be an e-mail address'],
    ['ADMIN_PASSWORD', 'ngan', 'ADMIN_PASSWORD must have 8 characters or more'],
    [
      'ADMIN_PASSWORD',
      'password',
      'ADMIN_PASSWORD must have a lower case letter, an upper case letter and a digit',
    ],
    ['SAMPLE_CONTENT', 'có', 'SAMPLE_CONTENT must be true or false'],
  ])('refuses %s=%s in one clear line', async (name, value, message) => {
    const { code, text } = await startInVain({
      ...(await makeSettings(makeFolder('setting'))),
      [name]: value,
    });
    expect(code).toBe(1);
    expect(text).toContain(message);
    expect(text.trim().split('\n')).toHaveLength(1);
  });

  it('says that the data folder cannot be written', async () => {
    const file = join(makeFolder('data'), 'a-file');
    writeFileSync(file, '');
    for (const folder of [join(file, 'data'), '/proc/ntm/data']) {
      const { code, text } = await startInVain(await makeSettings(folder));
      expect(code).toBe(1);
      expect(text).toContain(`DATA_DIR: cannot write to ${folder}`);
    }
  });
});

async function statusOf(url: string): Promise<number> {
  return fetch(url).then(
    ({ status }) => status,
    () => 0,
  );
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Everything that runs on this machine; what has ended and waits for its parent to notice does not. */
async function listProcesses(): Promise<Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-eo', 'pid=,ppid=,stat=,args='], {
    maxBuffer: 16 << 20,
  });
  const rows = stdout.split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+([^Z\s]\S*)\s+(.*)$/.exec(line));
  return rows.flatMap((row) =>
    row ? [{ pid: Number(row[1]), parent: Number(row[2]), command: row[4] ?? '' }] : [],
  );
}

/** What a process has started, and what that has started. */
async function listDescendants(pid: number): Promise<Process[]> {
  const all = await listProcesses();
  const below = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(pid);
}

/** Process ids of the parts that a stack runs. */
async function listChildren(pid: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'pid=', '--ppid', String(pid)]);
  return stdout.trim().split(/\s+/).map(Number).filter(isRunning);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(200))
    if (await holds()) return;
  throw new Error('it did not come back within a minute');
}
