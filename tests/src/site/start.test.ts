import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../harness/publishing.ts';
import { makeSettings, startInVain, startStack } from '../harness/running-stack.ts';

describe('npm start', () => {
  it('comes up, outlives the death of its parts, stops cleanly, and comes up again', async () => {
    const settings = { ...(await makeSettings(makeFolder('start'))), SAMPLE_CONTENT: 'false' };
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

    expect(await first.stop()).toBeLessThan(8_000);
    expect([...parts, ...again].filter(isRunning)).toEqual([]);
    await expect(fetch(first.siteUrl)).rejects.toThrow();

    const second = await startStack(settings);
    expect(await statusOf(`${second.siteUrl}/`)).toBe(200);
    await second.stop('SIGINT');
  }, 240_000);

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
