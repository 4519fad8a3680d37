import { execFile } from 'node:child_process';
import { closeSync, fsync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

/** From so many files on, one flush of their file system takes a fraction of what one of each takes. */
const MANY = 2_000;
const AT_ONCE = 16;

/**
 * Makes files that were written outlive a power cut.
 * @param paths on one file system
 */
export async function flushFiles(paths: readonly string[]): Promise<void> {
  const [first] = paths;
  if (first && paths.length >= MANY && (await flushFileSystem(dirname(first)))) return;
  for (let start = 0; start < paths.length; start += AT_ONCE)
    await Promise.all(paths.slice(start, start + AT_ONCE).map(flushFile));
}

/** @returns false where the system has no command that does it: `sync -f` is Linux's */
async function flushFileSystem(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return promisify(execFile)('sync', ['-f', folder]).then(
    () => true,
    () => false,
  );
}

/** Opened and closed in this thread: handing that to others takes longer than doing it. */
async function flushFile(path: string): Promise<void> {
  const file = openSync(path, 'r+');
  await promisify(fsync)(file).finally(() => closeSync(file));
}
