import { hash } from 'node:crypto';
import { closeSync, fsync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { flushFiles } from '@ntm/site/store';
import { inBatches } from './in-batches.ts';
import type { LiveFile } from './live-file.ts';

/** Files that are written at a time. */
const AT_ONCE = 16;

/** Where a publication prepares its files: on the file system of the live folder, so that a rename is atomic. */
export function stagingFolder(storeFolder: string): string {
  return join(storeFolder, 'staging');
}

/** Makes an empty folder of a release, whatever was there. */
export async function openStage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/** The name of a file of a change where it is prepared: all lie in one folder, so that none is made and removed for them. */
export function nameInStage(path: string): string {
  return hash('sha256', path, 'base64url');
}

/**
 * Prepares the files of a change in an empty folder; nothing that is live is touched. The journal must not promise what a
 * power cut can take back: all of it is flushed.
 */
export async function stageChange(folder: string, files: readonly LiveFile[]): Promise<void> {
  await openStage(folder);
  const staged = files.map(({ path, content }) => ({ target: join(folder, nameInStage(path)), content }));
  await inBatches(staged, AT_ONCE, async ({ target, content }) => {
    if ('buffer' in content) return writeFlushed(target, content.buffer);
    await placeFile({ target, content });
    await flushFiles([target]);
  });
}

/** Flushed while it is open: opening it once more takes as long as writing it. */
async function writeFlushed(target: string, bytes: Uint8Array): Promise<void> {
  const file = openSync(target, 'w');
  try {
    writeFileSync(file, bytes);
    await promisify(fsync)(file);
  } finally {
    closeSync(file);
  }
}

/** Writes files of a whole release into its folder, where they are to stand; pages that were rendered into it are there. */
export async function stageWhole(folder: string, files: readonly LiveFile[]): Promise<void> {
  const missing = files.filter(({ content }) => !('isStaged' in content)).map(({ path, content }) => ({ target: join(folder, path), content })); // prettier-ignore
  makeFolders(missing.map(({ target }) => target));
  await inBatches(missing, AT_ONCE, placeFile);
  await flushFiles(files.map(({ path }) => join(folder, path)));
}

interface StagedFile {
  readonly target: string;
  readonly content: LiveFile['content'];
}

function makeFolders(targets: readonly string[]): void {
  for (const folder of new Set(targets.map(dirname))) mkdirSync(folder, { recursive: true });
}

/** What is in memory is written in this thread: handing a small file to another one takes longer. */
async function placeFile({ target, content }: StagedFile): Promise<void> {
  if ('buffer' in content) writeFileSync(target, content.buffer);
  else if ('linkOf' in content) await linkOrCopy(content.linkOf, target);
  else if ('copyOf' in content) await copyFile(content.copyOf, target);
  else throw new Error(`${target} is not there`);
}

/** Writes pages as they are rendered, where `stageWhole` finds them. */
export function stagePages(folder: string, files: readonly LiveFile[]): void {
  makeFolders(files.map(({ path }) => join(folder, path)));
  for (const { path, content } of files) {
    if (!('buffer' in content)) throw new Error(`${path} is not in memory`);
    writeFileSync(join(folder, path), content.buffer);
  }
}

/** Not every file system gives a file a second name. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  const isLinked = await link(from, to).then(
    () => true,
    () => false,
  );
  if (!isLinked) await copyFile(from, to);
}
