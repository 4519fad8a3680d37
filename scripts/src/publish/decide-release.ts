import { rmSync } from 'node:fs';
import { copyFile, link, mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { MANIFEST_FILE } from '@ntm/site/store';
import type { Release } from './check-release.ts';
import type { LiveFile } from './live-file.ts';
import { setState, transact } from './publisher-database.ts';

/** Where a publication prepares its files: on the file system of the live folder, so that a rename is atomic. */
export function stagingFolder(storeFolder: string): string {
  return join(storeFolder, 'staging');
}

/**
 * Writes every file of a release into a folder, durably: the journal must not promise what a power cut can take back.
 * Nothing that is live is touched.
 */
export async function stageFiles(folder: string, files: readonly LiveFile[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    if ('buffer' in content) await writeFile(target, content.buffer, { flush: true });
    else if ('linkOf' in content) await link(content.linkOf, target);
    else await copyDurably(content.copyOf, target);
  }
}

async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const handle = await open(to, 'r+');
  await handle.sync().finally(() => handle.close());
}

/** Order in which files change, so that no reader meets a link to what is not there yet. */
const ORDER = { media: 0, asset: 0, search: 1, page: 2, host: 3 } as const;

/**
 * Decides a publication: the journal of what is to be done to the live folder, and what the publisher will know of it,
 * in one transaction. From here on the publication happens, whatever is killed meanwhile.
 * @param staged name of the folder in which the files are prepared
 * @param state what else is true once it is live, as `{ bundle, epoch, seq, revision }`
 * @param record writes what is true of the search index then
 */
export function decideRelease(
  db: DatabaseSync,
  release: Release,
  staged: string,
  state: Record<string, string>,
  record: (db: DatabaseSync) => void,
): void {
  const standing = new Set(db.prepare('SELECT path FROM file').all().map((row) => String(row.path))); // prettier-ignore
  const rankOf = (file: LiveFile) => ORDER[file.kind] * 2 + (standing.has(file.path) ? 1 : 0);
  const puts = [...release.puts].sort(
    (a, b) => rankOf(a) - rankOf(b) || (isEntry(a) ? 1 : 0) - (isEntry(b) ? 1 : 0),
  );
  transact(db, () => {
    if (release.isWhole) db.exec('DELETE FROM page; DELETE FROM link; DELETE FROM file');
    const journal = db.prepare('INSERT INTO pending (action, path, staged) VALUES (?, ?, ?)');
    if (release.isWhole) journal.run('switch', staged, null);
    else for (const { path } of puts) journal.run('put', path, join(staged, path));
    recordFiles(db, release);
    recordPages(db, release);
    for (const path of [...release.removals, ...dropStrays(db)]) journal.run('remove', path, null);
    for (const [key, value] of Object.entries(state)) setState(db, key, value);
    record(db);
  });
}

/**
 * Files that belong to nothing public any more: pages that no address accounts for, media that no page names.
 * @returns their paths
 */
function dropStrays(db: DatabaseSync): string[] {
  const rows = db
    .prepare(
      `DELETE FROM file WHERE (kind = 'media' AND NOT EXISTS (SELECT 1 FROM link WHERE link.file = file.path))
       OR (kind = 'page' AND NOT EXISTS (SELECT 1 FROM page WHERE page.file = file.path)) RETURNING path`,
    )
    .all();
  return rows.map((row) => String(row.path));
}

/** The file that names all the others of the search index comes after them. */
function isEntry(file: LiveFile): boolean {
  return file.path === MANIFEST_FILE;
}

function recordFiles(db: DatabaseSync, { puts, removals }: Release): void {
  const insert = db.prepare('INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?)');
  for (const { path, kind, digest, bytes, obsoleteAt } of puts)
    insert.run(path, kind, digest, bytes, obsoleteAt ?? null);
  const remove = db.prepare('DELETE FROM file WHERE path = ?');
  for (const path of removals) remove.run(path);
}

function recordPages(db: DatabaseSync, { pages, removals }: Release): void {
  const insert = db.prepare('INSERT OR REPLACE INTO page VALUES (?, ?, ?)');
  const unlink = db.prepare('DELETE FROM link WHERE page = ?');
  const link = db.prepare('INSERT OR IGNORE INTO link VALUES (?, ?)');
  for (const { address, file, reads, links } of pages) {
    insert.run(address.path, file, JSON.stringify([...reads]));
    unlink.run(address.path);
    for (const target of links) link.run(address.path, target);
  }
  for (const file of removals) {
    db.prepare('DELETE FROM link WHERE page IN (SELECT path FROM page WHERE file = ?)').run(file);
    db.prepare('DELETE FROM page WHERE file = ?').run(file);
  }
}
