import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findFreePort } from '../harness/free-port.ts';
import { makeSettings, startInVain } from '../harness/running-stack.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ntm-no-database-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

describe('a start with a database that cannot be used', () => {
  it.each([
    [
      'that nobody serves',
      async () => `postgres://ntm:bi-mat@127.0.0.1:${await findFreePort()}/ntm`,
      'ECONNREFUSED',
    ],
    ['that does not exist', () => `${inject('postgres')}/khong_co`, 'database "khong_co" does not exist'],
    ['without its password', () => inject('postgres').replace(/:[^:@]+@/, ':sai@') + '/postgres', 'password'],
  ])('%s ends with one clear line', async (_name, findUrl, reason) => {
    const settings = { ...(await makeSettings(dataDir)), DATABASE_URL: await findUrl() };
    const { code, text } = await startInVain(settings);
    expect(code).toBe(1);
    expect(text.trim().split('\n')).toEqual([
      expect.stringMatching(/^ERROR DATABASE_URL: 127\.0\.0\.1:\d+\/\w+ cannot/),
    ]);
    expect(text).toContain(reason);
    expect(text).not.toContain('bi-mat');
  });
});
