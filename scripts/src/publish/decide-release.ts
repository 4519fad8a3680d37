import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { remember } from '@ntm/shared';
import { MANIFEST_FILE } from '@ntm/site/store';
import type { Release } from './check-release.ts';
import { recordAddresses } from './address-ledger.ts';
import { dropUnread, forgetPage, idOfQuery, recordPage, recordQueries, recordReads } from './ledger.ts';
import { forgetLinks, forgetUnnamed, idOfNamed, recordLinks } from './link-ledger.ts';
import type { LiveFile } from './live-file.ts';
import { setState, transact } from './publisher-database.ts';
import { nameInStage } from './stage-files.ts';

/** Order in which files change, so that no reader meets a link to what is not there yet. */
const ORDER = { media: 0, asset: 0, search: 1, page: 2, copy: 3, host: 4 } as const;
/** What search answers is links too, to pages that are there by then. */
const SEARCH_ENTRY = 5;

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
  const standing = db.prepare('SELECT 1 FROM file WHERE path = ?');
  const rankOf = (file: LiveFile) =>
    (isSearchEntry(file) ? SEARCH_ENTRY : ORDER[file.kind]) * 2 + (standing.get(file.path) ? 1 : 0);
  const ranked = release.puts.map((file) => ({ path: file.path, rank: rankOf(file) }));
  const puts = ranked.sort((a, b) => a.rank - b.rank);
  transact(db, () => {
    if (release.isWhole) for (const table of TABLES) db.exec(`DELETE FROM ${table}`);
    const journal = db.prepare('INSERT INTO pending (action, path, staged) VALUES (?, ?, ?)');
    if (release.isWhole) journal.run('switch', staged, null);
    else for (const { path } of puts) journal.run('put', path, join(staged, nameInStage(path)));
    recordFiles(db, release);
    const strays = recordPages(db, release);
    for (const path of [...release.removals, ...dropUnnamed(db, strays)]) journal.run('remove', path, null);
    for (const [key, value] of Object.entries(state)) setState(db, key, value);
    record(db);
  });
}

const REMEMBERED_IDS = 100_000;

/** What is known of the files of a release. */
const TABLES = ['page', 'address', 'query', 'reading', 'tag', 'dependency', 'named', 'link', 'file'];

/**
 * Forgets those of some files that no page names any more.
 * @returns paths of media: nothing else needs them
 */
function dropUnnamed(db: DatabaseSync, candidates: ReadonlySet<string>): string[] {
  const drop = db.prepare("DELETE FROM file WHERE path = ? AND kind = 'media' RETURNING path");
  return forgetUnnamed(db, candidates)
    .flatMap((path) => drop.all(path))
    .map((row) => String(row['path']));
}

/** The file that names all the others of the search index, and its copies. */
function isSearchEntry({ path }: LiveFile): boolean {
  return path.startsWith(MANIFEST_FILE);
}

function recordFiles(db: DatabaseSync, { puts, removals }: Release): void {
  const insert = db.prepare('INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?)');
  for (const { path, kind, digest, bytes, obsoleteAt } of puts)
    insert.run(path, kind, digest, bytes, obsoleteAt ?? null);
  const remove = db.prepare('DELETE FROM file WHERE path = ?');
  for (const path of removals) remove.run(path);
}

/** @returns files that a page named and names no more */
function recordPages(db: DatabaseSync, { pages, gone, sources, readings }: Release): Set<string> {
  const unasked = recordQueries(db, readings);
  const unnamed = new Set<string>();
  // Pages ask much the same, and all of them name the same menu.
  const queryOf = remember((key) => idOfQuery(db, key), REMEMBERED_IDS);
  const fileOf = remember((named) => idOfNamed(db, named), REMEMBERED_IDS);
  for (const { address, file, reads, links } of pages) {
    const page = recordPage(db, address.path, file);
    unasked.push(...recordReads(db, page, reads.map(queryOf)));
    for (const former of recordLinks(db, page, links, fileOf)) unnamed.add(former);
  }
  for (const path of gone) {
    for (const former of forgetLinks(db, path)) unnamed.add(former);
    unasked.push(...forgetPage(db, path));
  }
  for (const [source, addresses] of sources) recordAddresses(db, source, addresses);
  dropUnread(db, unasked);
  return unnamed;
}
