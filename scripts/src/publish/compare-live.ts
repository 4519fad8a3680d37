import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { loadRenderer } from '@ntm/site/renderer';
import { isCompressible, ENCODINGS, type Encoding } from '../serve/encodings.ts';
import { findMediaFile } from './collect-files.ts';
import { makeHostFiles } from './host-files.ts';
import { listMoved, planAll } from './plan-render.ts';
import type { Publisher } from './publisher.ts';
import { digestOf, renderPage } from './render-page.ts';
import { compareSearch } from './search/compare-search.ts';

/** A file, or a document in the search index, that is not as a full render would have it. */
export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'extra' | 'different';
}

/** What a file of the live folder must hold: bytes of this digest, or so many bytes. */
type Wanted = { readonly digest: string } | { readonly bytes: number };

/** In this thread: of 44 KB, streams through another one take 1.5 to 1.8 times the processor time. */
const DECOMPRESSORS = { br: brotliDecompressSync, gzip: gunzipSync };

/**
 * Compares the live folder with a render of everything from the store, which trusts nothing of what earlier
 * publications wrote down about pages, and what search knows with the documents of the store. Nothing is changed.
 *
 * It yields now and then, so that whoever runs it may do other things between; what it finds is true when nothing was
 * published meanwhile.
 * @yields nothing, after each page and file
 * @returns what differs, by path
 */
export async function* compareLive(publisher: Publisher): AsyncGenerator<undefined, Difference[], undefined> {
  const wanted = new Map<string, Wanted>();
  for await (const [path, what] of listWanted(publisher)) {
    wanted.set(path, what);
    yield;
  }
  const differences: Difference[] = yield* compareSearch(publisher);
  const standing = new Set(await listFiles(publisher.live));
  for (const [path, what] of wanted) {
    if (!standing.has(path)) differences.push({ path, kind: 'missing' });
    else if (!(await holds(join(publisher.live, path), what))) differences.push({ path, kind: 'different' });
    yield;
  }
  for (const path of standing) {
    const base = baseOfCopy(path);
    const what = base && wanted.get(base.path);
    if (what && 'digest' in what) {
      if ((await digestOfCopy(join(publisher.live, path), base.encoding)) !== what.digest) differences.push({ path, kind: 'different' }); // prettier-ignore
    } else if (!wanted.has(path)) differences.push({ path, kind: 'extra' });
    yield;
  }
  for (const path of wanted.keys()) {
    const copies = isCompressible(path) ? Object.values(ENCODINGS).map((ending) => path + ending) : [];
    for (const copy of copies) if (!standing.has(copy)) differences.push({ path: copy, kind: 'missing' });
  }
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Runs a comparison through. */
export async function findDifferences(publisher: Publisher): Promise<Difference[]> {
  const comparison = compareLive(publisher);
  for (;;) {
    const step = await comparison.next();
    if (step.done) return step.value;
  }
}

async function* listWanted(publisher: Publisher): AsyncGenerator<[string, Wanted]> {
  const { db, bundle, storeFolder, options } = publisher;
  // One of its own, which remembers nothing.
  const renderer = await loadRenderer(bundle, storeFolder);
  try {
    const plan = planAll(renderer);
    const media = new Set<string>();
    for (const target of plan.targets) {
      const { page } = await renderPage(renderer, target, options.siteUrl);
      const { file, digest, links } = page;
      for (const link of links) if (link.startsWith('media/')) media.add(link);
      yield [file, { digest }];
    }
    for (const { path, digest } of makeHostFiles(listMoved(null, plan.sources))) yield [path, { digest }];
    for (const path of media) {
      const source = await findMediaFile(storeFolder, path);
      if (source) yield [path, { bytes: source.bytes }];
    }
  } finally {
    renderer.close();
  }
  // Code is made by other means, and the files of search come of their history: that they are whole is what is said here.
  const rows = db.prepare("SELECT path, digest FROM file WHERE kind IN ('asset', 'search')").all();
  for (const row of rows) yield [String(row['path']), { digest: String(row['digest']) }];
}

async function holds(path: string, what: Wanted): Promise<boolean> {
  return 'digest' in what
    ? digestOf(await readFile(path)) === what.digest
    : (await stat(path)).size === what.bytes;
}

function baseOfCopy(path: string): { path: string; encoding: Encoding } | null {
  const encoding = (Object.keys(ENCODINGS) as Encoding[]).find((name) => path.endsWith(ENCODINGS[name]));
  return encoding ? { path: path.slice(0, -ENCODINGS[encoding].length), encoding } : null;
}

/** The digest of what a compressed file holds; null when it is damaged. */
async function digestOfCopy(path: string, encoding: Encoding): Promise<string | null> {
  try {
    return digestOf(DECOMPRESSORS[encoding](await readFile(path)));
  } catch {
    return null;
  }
}

async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
