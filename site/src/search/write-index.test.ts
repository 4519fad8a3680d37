import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { corpus } from './sample-corpus.ts';
import { writeSearchIndex } from './write-index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ntm-index-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function readFiles(under: string): Promise<Map<string, string>> {
  const files = (await readdir(under, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(under.length), await readFile(path, 'hex')] as const),
    ),
  );
}

test('the same documents make the same files, in whatever order they come', async () => {
  await writeSearchIndex(corpus, join(folder, 'a'));
  await writeSearchIndex(corpus.toReversed(), join(folder, 'b'));
  const files = await readFiles(join(folder, 'a'));
  expect(files.size).toBeGreaterThan(corpus.length);
  expect(await readFiles(join(folder, 'b'))).toEqual(files);
});

test('only what the search page loads is written', async () => {
  await writeSearchIndex(corpus, folder);
  const scripts = [...(await readFiles(folder)).keys()].filter((path) => /\.(js|css)$/.test(path));
  expect(scripts).toEqual(['/pagefind-worker.js', '/pagefind.js']);
});

test('a folder that cannot be written is named, with the cause', async () => {
  const path = join(folder, 'file');
  await writeSearchIndex([], path);
  const failure = writeSearchIndex(corpus, join(path, 'pagefind.js'));
  await expect(failure).rejects.toThrow(`could not be written to ${path}`);
  await expect(failure).rejects.toHaveProperty('cause');
});
