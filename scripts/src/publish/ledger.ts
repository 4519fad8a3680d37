import type { DatabaseSync } from 'node:sqlite';
import { on, type Dependency, type Reading } from '@ntm/site/renderer';
import type { Touched } from '@ntm/site/store';
import { prepare } from './statement.ts';

/** The tag of a dependency on another query's answer, without its key. */
const ANSWER = on.answer('').tag;

/** The key of the query that a dependency is on; null when it is on something of the store itself. */
export function queryOfTag(tag: string): string | null {
  return tag.startsWith(ANSWER) ? tag.slice(ANSWER.length) : null;
}

/** The recorded queries whose answers were made of something that has changed, with the digest of what they answered. */
export function findAffected(db: DatabaseSync, touched: readonly Touched[]): Map<string, string> {
  const affected = db.prepare(
    `SELECT query.key, query.digest FROM tag JOIN dependency d ON d.tag = tag.id JOIN query ON query.id = d.query
     WHERE tag.name = ? AND d.low <= ? AND d.high >= ?`,
  );
  const found = touched.flatMap(({ tag, key }) => affected.all(tag, key, key));
  return new Map(found.map(({ key, digest }) => [String(key), String(digest)]));
}

/** The pages that have asked a query. */
export function findReaders(db: DatabaseSync, key: string): string[] {
  const rows = db
    .prepare(
      `SELECT page.path FROM query JOIN reading ON reading.query = query.id JOIN page ON page.id = reading.page
       WHERE query.key = ?`,
    )
    .all(key);
  return rows.map(({ path }) => String(path));
}

/** Whether a query is written down. */
export function isRecorded(db: DatabaseSync, key: string): boolean {
  return prepare(db, 'SELECT 1 FROM query WHERE key = ?').get(key) !== undefined;
}

/**
 * Writes down queries with their answers' digests and with what these were made of.
 * @returns ids of queries that one of them asks no more
 */
export function recordQueries(db: DatabaseSync, readings: ReadonlyMap<string, Reading>): number[] {
  const left: string[] = [];
  const put = db.prepare(
    'INSERT INTO query (key, digest) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET digest = excluded.digest RETURNING id',
  );
  const known = db.prepare(
    'SELECT tag.name AS tag, low, high FROM dependency JOIN tag ON tag.id = tag WHERE query = ?',
  );
  const drop = db.prepare(
    'DELETE FROM dependency WHERE query = ? AND low = ? AND high = ? AND tag = (SELECT id FROM tag WHERE name = ?)',
  );
  const name = db.prepare('INSERT OR IGNORE INTO tag (name) VALUES (?)');
  const add = db.prepare('INSERT INTO dependency SELECT id, ?, ?, ? FROM tag WHERE name = ?');
  for (const [key, { digest, dependencies }] of readings) {
    const id = Number(put.get(key, digest)?.['id']);
    const rows = known.all(id) as unknown as Dependency[];
    const former = new Map(rows.map((row) => [nameOf(row), row]));
    for (const dependency of dependencies) {
      if (former.delete(nameOf(dependency))) continue;
      name.run(dependency.tag);
      add.run(id, dependency.low, dependency.high, dependency.tag);
    }
    for (const { tag, low, high } of former.values()) {
      drop.run(id, low, high, tag);
      left.push(queryOfTag(tag) ?? '');
    }
  }
  const idOf = db.prepare('SELECT id FROM query WHERE key = ?');
  return left.flatMap((key) => idOf.all(key)).map(({ id }) => Number(id));
}

/** Writes down a page that was rendered. @returns its id */
export function recordPage(db: DatabaseSync, path: string, file: string): number {
  const put =
    'INSERT INTO page (path, file) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET file = excluded.file RETURNING id';
  return Number(prepare(db, put).get(path, file)?.['id']);
}

/** The id of a query that is written down. */
export function idOfQuery(db: DatabaseSync, key: string): number {
  return Number(prepare(db, 'SELECT id FROM query WHERE key = ?').get(key)?.['id']);
}

/**
 * Writes down what a page has asked.
 * @param page by its id
 * @param asked ids of queries
 * @returns ids of queries that it asks no more
 */
export function recordReads(db: DatabaseSync, page: number, asked: readonly number[]): number[] {
  const former = prepare(db, 'SELECT query FROM reading WHERE page = ?').all(page);
  const left = new Set(former.map(({ query }) => Number(query)));
  for (const query of asked) {
    if (!left.delete(query)) prepare(db, 'INSERT INTO reading VALUES (?, ?)').run(query, page);
  }
  for (const query of left) prepare(db, 'DELETE FROM reading WHERE query = ? AND page = ?').run(query, page);
  return [...left];
}

/** Forgets a page that is gone. @returns ids of queries that it has asked */
export function forgetPage(db: DatabaseSync, path: string): number[] {
  const rows = db
    .prepare('DELETE FROM reading WHERE page = (SELECT id FROM page WHERE path = ?) RETURNING query')
    .all(path);
  db.prepare('DELETE FROM page WHERE path = ?').run(path);
  return rows.map(({ query }) => Number(query));
}

/** Forgets those of some queries that nothing asks any more, and what only they have asked. */
export function dropUnread(db: DatabaseSync, candidates: readonly number[]): void {
  const unread = db.prepare(
    `SELECT key FROM query WHERE id = ? AND NOT EXISTS (SELECT 1 FROM reading WHERE reading.query = query.id)
     AND NOT EXISTS (SELECT 1 FROM tag JOIN dependency d ON d.tag = tag.id WHERE tag.name = '${ANSWER}' || query.key)`,
  );
  const asked = db.prepare(
    `SELECT inner.id FROM dependency d JOIN tag ON tag.id = d.tag
     JOIN query AS inner ON inner.key = substr(tag.name, ${ANSWER.length + 1})
     WHERE d.query = ? AND tag.name LIKE '${ANSWER}%'`,
  );
  const waiting = [...candidates];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (!unread.get(id)) continue;
    waiting.push(...asked.all(id).map((row) => Number(row['id'])));
    db.prepare('DELETE FROM dependency WHERE query = ?').run(id);
    db.prepare('DELETE FROM query WHERE id = ?').run(id);
  }
}

/** Forgets the names of what no answer is made of any more. */
export function dropUnusedTags(db: DatabaseSync): void {
  db.exec('DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM dependency WHERE dependency.tag = tag.id)');
}

function nameOf({ tag, low, high }: Dependency): string {
  return `${tag}\n${low}\n${high}`;
}
