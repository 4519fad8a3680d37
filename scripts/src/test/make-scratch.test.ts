import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeScratch } from './make-scratch.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'ntm-scratch-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

it('is a folder in which every user may write', () => {
  const folder = makeScratch(parent);
  expect(dirname(folder)).toBe(parent);
  expect(statSync(folder).mode & 0o7777).toBe(0o1777);
});

it('removes what a killed run has left, and nothing of one that goes on or of others', () => {
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  const left = join(parent, `ntm-test-${ended}-abc`);
  const ofOthers = join(parent, 'ntm-test-notes');
  mkdirSync(left);
  writeFileSync(join(left, 'data.db'), 'left');
  mkdirSync(ofOthers);
  const mine = makeScratch(parent);
  makeScratch(parent);
  expect([left, ofOthers, mine].map((folder) => existsSync(folder))).toEqual([false, true, true]);
});

it('lies where whoever starts the run wants it', () => {
  expect(dirname(makeScratchIn({ TMPDIR: parent }))).toBe(parent);
});

/** In a process of its own, with other settings. */
function makeScratchIn(env: Record<string, string>): string {
  const code = `import { makeScratch } from ${JSON.stringify(join(import.meta.dirname, 'make-scratch.ts'))};
    process.stdout.write(makeScratch());`;
  const options = { env: { ...process.env, ...env }, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], options).stdout;
}
