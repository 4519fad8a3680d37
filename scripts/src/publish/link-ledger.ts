import type { DatabaseSync } from 'node:sqlite';
import { prepare } from './statement.ts';

/**
 * Writes down which files a page names.
 * @param page by its id
 * @param idOf gives the id of a file (`idOfNamed`)
 * @returns the files that it names no more
 */
export function recordLinks(
  db: DatabaseSync,
  page: number,
  links: readonly string[],
  idOf: (file: string) => number,
): string[] {
  const former = new Map(listLinks(db, page).map(({ file, id }) => [file, id]));
  const insert = prepare(db, 'INSERT INTO link VALUES (?, ?)');
  for (const file of links) if (!former.delete(file)) insert.run(page, idOf(file));
  for (const id of former.values()) prepare(db, 'DELETE FROM link WHERE page = ? AND file = ?').run(page, id);
  return [...former.keys()];
}

/** The same for a page that is gone. */
export function forgetLinks(db: DatabaseSync, path: string): string[] {
  const row = prepare(db, 'SELECT id FROM page WHERE path = ?').get(path);
  return row ? recordLinks(db, Number(row['id']), [], (file) => idOfNamed(db, file)) : [];
}

/** Forgets those of some files that no page names any more. @returns which these were */
export function forgetUnnamed(db: DatabaseSync, candidates: Iterable<string>): string[] {
  const drop = prepare(
    db,
    `DELETE FROM named WHERE file = ? AND NOT EXISTS (SELECT 1 FROM link WHERE link.file = named.id) RETURNING file`,
  );
  return [...candidates].flatMap((file) => drop.all(file)).map((row) => String(row['file']));
}

/** The pages that name a file, and the files that these are. */
export function findNaming(db: DatabaseSync, file: string): { path: string; file: string }[] {
  const rows = prepare(
    db,
    `SELECT page.path, page.file FROM named JOIN link ON link.file = named.id JOIN page ON page.id = link.page
     WHERE named.file = ?`,
  ).all(file);
  return rows.map((row) => ({ path: String(row['path']), file: String(row['file']) }));
}

function listLinks(db: DatabaseSync, page: number): { file: string; id: number }[] {
  const sql = 'SELECT named.file, named.id FROM link JOIN named ON named.id = link.file WHERE link.page = ?';
  return prepare(db, sql).all(page).map((row) => ({ file: String(row['file']), id: Number(row['id']) })); // prettier-ignore
}

/** The id under which a file is known that pages name. */
export function idOfNamed(db: DatabaseSync, file: string): number {
  const known = prepare(db, 'SELECT id FROM named WHERE file = ?').get(file);
  const row = known ?? prepare(db, 'INSERT INTO named (file) VALUES (?) RETURNING id').get(file);
  return Number(row?.['id']);
}
