import { rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { allRenditions, toPicture } from '../model/picture.ts';
import type { Store } from './database.ts';
import { toFacts } from './media-facts.ts';
import { originalPath, renditionPath } from './media-files.ts';
import { prepare } from './statement.ts';

/**
 * Removes the files of the store that lost their last use: bodies that no document has, originals and renditions of what
 * is in no library any more. What is needed again is made again.
 * @returns how many files and folders went
 */
export async function sweepLoose(store: Store): Promise<number> {
  const rows = prepare(store, 'SELECT kind, hash FROM loose').all();
  let removed = 0;
  for (const row of rows) {
    const hash = String(row['hash']);
    if (hash) removed += row['kind'] === 'body' ? sweepBody(store, hash) : await sweepMedia(store, hash);
    prepare(store, 'DELETE FROM loose WHERE kind = ? AND hash = ?').run(String(row['kind']), hash);
  }
  return removed;
}

/**
 * Looks at every file of the store, for those that a killed process left behind. Not to be run while a sync is under way:
 * what it has prepared is not written down yet.
 */
export async function sweepAll(store: Store): Promise<number> {
  let removed = 0;
  for (const name of await readdir(join(store.folder, 'bodies')))
    removed += name.endsWith('.html') ? sweepBody(store, name.slice(0, -'.html'.length)) : remove(join(store.folder, 'bodies', name)); // prettier-ignore
  const originals = await readdir(join(store.folder, 'originals'));
  const pictures = await readdir(join(store.folder, 'renditions/media')).catch(() => []);
  for (const hash of new Set([...originals, ...pictures])) removed += await sweepMedia(store, hash);
  return removed;
}

function sweepBody(store: Store, hash: string): number {
  const isUsed = prepare(store, 'SELECT 1 FROM body WHERE hash = ? LIMIT 1').get(hash) !== undefined;
  return isUsed ? 0 : remove(join(store.folder, 'bodies', `${hash}.html`));
}

async function sweepMedia(store: Store, hash: string): Promise<number> {
  const folder = join(store.folder, 'renditions/media', hash);
  if (isShareCard(store, hash)) return 0;
  const wanted = findUses(store, hash);
  if (wanted === null) {
    prepare(store, 'DELETE FROM rendition WHERE src >= ? AND src < ?').run(`/media/${hash}/`, `/media/${hash}0`); // prettier-ignore
    return remove(originalPath(store.folder, hash)) + remove(folder);
  }
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const src = `/media/${hash}/${name}`;
    if (wanted.has(src)) continue;
    prepare(store, 'DELETE FROM rendition WHERE src = ?').run(src);
    removed += remove(renditionPath(store.folder, src));
  }
  return removed;
}

/** A drawn card has a folder to itself, beside those of originals. */
function isShareCard(store: Store, hash: string): boolean {
  return prepare(store, 'SELECT 1 FROM share_card WHERE hash = ? LIMIT 1').get(hash) !== undefined;
}

/**
 * The renditions that something may ask of an original; null when nothing uses it. A cross join is how SQLite is told where
 * to begin: by itself it looks through every picture there is.
 */
function findUses(store: Store, hash: string): Set<string> | null {
  const rows = prepare(
    store,
    `SELECT m.hash, kind, mime, bytes, width, height, json_extract(d.wire, '$.focalPoint') AS focal_point
     FROM media m CROSS JOIN document d ON d.type = 'media' AND d.document_id = m.document_id WHERE m.hash = ?1
     UNION ALL SELECT hash, kind, mime, bytes, width, height, focal_point FROM ahead WHERE hash = ?1`,
  ).all(hash);
  if (rows.length === 0) return null;
  return new Set(
    rows.flatMap((row) => {
      const focalPoint = JSON.parse(String(row['focal_point'] ?? 'null')) as { x: number; y: number } | null;
      const picture = toPicture(toFacts(row), focalPoint);
      return picture ? allRenditions(picture).map(({ src }) => src) : [];
    }),
  );
}

function remove(path: string): number {
  rmSync(path, { recursive: true, force: true });
  return 1;
}
