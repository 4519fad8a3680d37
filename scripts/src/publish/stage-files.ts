import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/**
 * Writes files of a release into its folder; nothing that is live is touched. The journal must not promise what a power cut
 * can take back: what is not flushed here is to be flushed before it is decided.
 */
export async function stageFiles(
  folder: string,
  files: readonly LiveFile[],
  options: { flush: boolean },
): Promise<void> {
  await inBatches(files, AT_ONCE, async ({ path, content }) => {
    if ('isStaged' in content) return;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    if ('buffer' in content) await writeFile(target, content.buffer, options);
    else if ('linkOf' in content) await linkOrCopy(content.linkOf, target, options);
    else await copy(content.copyOf, target, options);
  });
}

/** The same for thousands of small files that are flushed later: handing each to another thread takes longer than writing it. */
export function stageNow(folder: string, files: readonly LiveFile[]): void {
  const parents = new Set(files.map(({ path }) => dirname(path)));
  for (const parent of parents) mkdirSync(join(folder, parent), { recursive: true });
  for (const { path, content } of files) {
    if (!('buffer' in content)) throw new Error(`${path} is not in memory`);
    writeFileSync(join(folder, path), content.buffer);
  }
}

/** Not every file system gives a file a second name. */
async function linkOrCopy(from: string, to: string, options: { flush: boolean }): Promise<void> {
  const isLinked = await link(from, to).then(
    () => true,
    () => false,
  );
  if (!isLinked) await copy(from, to, options);
}

async function copy(from: string, to: string, { flush }: { flush: boolean }): Promise<void> {
  await copyFile(from, to);
  if (flush) await flushFiles([to]);
}
