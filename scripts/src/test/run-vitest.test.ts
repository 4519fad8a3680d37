import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_COUNTS } from './counts.ts';
import { runVitest } from './run-vitest.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'ntm-run-vitest-'))));
afterEach(() => rm(folder, { recursive: true }));

/** Runs vitest on files whose tests take `test` and `expect` from nowhere, since nothing is installed beside them. */
async function runFiles(files: Record<string, string>, niceness = 0) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return runVitest(['--root', folder, '--globals'], process.env, niceness, 1000);
}

/** Whether anything listens on a socket. */
function isAnswered(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket, () => resolve(true)).on('error', () => resolve(false));
    connection.unref();
  });
}

const PASSES = "test('passes', () => {});";

describe('runVitest', { timeout: 60_000 }, () => {
  it('counts what passed, failed and was skipped', async () => {
    const fails = "test('fails', () => expect(1).toBe(2)); test.skip('waits', () => {});";
    const run = await runFiles({ 'a.test.js': PASSES, 'b.test.js': PASSES + fails });
    expect(run).toEqual({
      counts: { passed: 2, failed: 1, skipped: 1 },
      isGood: false,
      isInterrupted: false,
    });
  });

  it('is content when all that ran has passed', async () => {
    const run = await runFiles({ 'a.test.js': PASSES });
    expect(run).toEqual({ counts: { passed: 1, failed: 0, skipped: 0 }, isGood: true, isInterrupted: false });
  });

  it('counts a file that does not load and an error that nobody caught as failed', async () => {
    const rejects = "test('rejects too late', () => void Promise.reject(new Error('late')));";
    const run = await runFiles({
      'a.test.js': PASSES,
      'b.test.js': "import './nowhere.js';",
      'c.test.js': rejects,
    });
    expect(run).toEqual({
      counts: { passed: 2, failed: 2, skipped: 0 },
      isGood: false,
      isInterrupted: false,
    });
  });

  it('stands back for other programs, with all that it starts', async () => {
    const looks = "test('looks', () => expect(require('node:os').getPriority()).toBe(19));";
    expect(await runFiles({ 'a.test.js': looks }, 19)).toMatchObject({ isGood: true });
  });

  it('is not content when no test ran', async () => {
    expect(await runFiles({})).toEqual({ counts: NO_COUNTS, isGood: false, isInterrupted: false });
    const run = await runFiles({ 'a.test.js': "test.skip('waits', () => {});" });
    expect(run).toEqual({
      counts: { passed: 0, failed: 0, skipped: 1 },
      isGood: false,
      isInterrupted: false,
    });
  });

  it('tells that somebody wanted it to end, and ends', async () => {
    const socket = join(folder, 'socket');
    const waits = `
      import { createServer } from 'node:net';
      test('waits', () => new Promise(() => createServer().listen(${JSON.stringify(socket)})), 60_000);`;
    const running = runFiles({ 'a.test.js': waits });
    await expect.poll(() => isAnswered(socket), { timeout: 30_000 }).toBe(true);
    process.emit('SIGTERM', 'SIGTERM');
    expect(await running).toMatchObject({ isGood: false, isInterrupted: true });
  });

  it('ends, and ends the processes that a test left running', async () => {
    const socket = join(folder, 'socket');
    const listen = `require('node:net').createServer().listen(${JSON.stringify(socket)}, () => console.log('listening'))`;
    const leak = `
      import { spawn } from 'node:child_process';
      import { once } from 'node:events';
      test('leaks', async () => {
        const child = spawn(process.execPath, ['-e', ${JSON.stringify(listen)}], { stdio: ['ignore', 'pipe', 'inherit'] });
        await once(child.stdout, 'data');
      });`;
    const run = await runFiles({ 'a.test.js': leak });
    expect(run).toEqual({
      counts: { passed: 1, failed: 0, skipped: 0 },
      isGood: true,
      isInterrupted: false,
    });
    await expect.poll(() => isAnswered(socket)).toBe(false);
  });
});
