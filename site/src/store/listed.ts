import type { ContentType } from '@ntm/shared';
import type { Store } from './database.ts';
import { END, noteDependency, on } from './dependencies.ts';
import { listOf } from './lists.ts';
import { prepare, type Row } from './statement.ts';

/** A place in a list. */
export interface ListedDocument {
  readonly type: ContentType;
  readonly documentId: string;
  readonly date: string;
  readonly withdrawn: boolean;
}

/** SQLite plans for the value of a bare parameter, and would prepare the statement anew whenever it is bound. */
const LIMIT = 'LIMIT ? + 0';

/** A withdrawn document keeps its place for as long as it is not back. */
const STANDS =
  '(withdrawn = 0 OR NOT EXISTS (SELECT 1 FROM document d WHERE d.type = l.type AND d.document_id = l.document_id))';

/**
 * The newest documents of a list, newest first.
 * @param options.type only documents of this type
 * @param options.withdrawn whether withdrawn documents count (feeds) or not (pages)
 * @param options.before only what is older than this instant
 */
export function getNewest(
  store: Store,
  list: string,
  options: { limit: number; withdrawn?: boolean; before?: string; type?: ContentType },
): ListedDocument[] {
  const { limit, withdrawn = false, before = END, type = '' } = options;
  const rows = prepare(
    store,
    `SELECT type, document_id, date, withdrawn FROM listing l
     WHERE list = ? AND date < ? AND withdrawn <= ? AND (? = '' OR type = ?) AND ${STANDS}
     ORDER BY date DESC, document_id DESC ${LIMIT}`,
  ).all(list, before, withdrawn ? 1 : 0, type, type, limit);
  const listed = rows.map(toListed);
  // What is older than the last of a full answer cannot change it.
  const oldest = limit >= 0 && listed.length === limit ? listed.at(-1) : undefined;
  noteDependency(store, on.list(list, oldest ? placeOf(oldest) : '', before));
  return listed;
}

/** Where the newest public documents stand, newest first. Nothing is noted of it: for what is no query. */
export function listNewestPaths(store: Store, limit: number): string[] {
  const rows = prepare(
    store,
    `SELECT path FROM listing JOIN document USING (type, document_id)
     WHERE list = '${listOf.all}' AND withdrawn = 0 ORDER BY date DESC, document_id DESC ${LIMIT}`,
  ).all(limit);
  return rows.map(({ path }) => String(path));
}

/**
 * A stretch of a list as it grows: places are counted from the oldest, and a withdrawn document keeps its own, so that
 * no later one moves.
 * @param limit -1: all of it
 * @returns oldest first, withdrawn documents included
 */
export function getStretch(store: Store, list: string, skip: number, limit: number): ListedDocument[] {
  // Places are passed over from the end that is nearer, which of a long list is mostly the newest.
  const newer = countStanding(store, list) - skip - limit;
  const listed =
    limit >= 0 && newer < skip
      ? readPlaces(store, list, 'DESC', Math.max(limit + Math.min(newer, 0), 0), Math.max(newer, 0)).reverse()
      : readPlaces(store, list, 'ASC', limit, skip);
  const newest = listed.length === limit ? listed.at(-1) : undefined;
  noteDependency(store, on.list(list, '', newest ? placeOf(newest) : END));
  return listed;
}

function readPlaces(
  store: Store,
  list: string,
  order: 'ASC' | 'DESC',
  limit: number,
  skip: number,
): ListedDocument[] {
  const sql = `SELECT type, document_id, date, withdrawn FROM listing l WHERE list = ? AND ${STANDS}
    ORDER BY date ${order}, document_id ${order} ${LIMIT} OFFSET ?`;
  return prepare(store, sql).all(list, limit, skip).map(toListed);
}

/** How many places of a list are older than one that stands in it, withdrawn documents included. */
export function countOlder(store: Store, list: string, { date, documentId }: ListedDocument): number {
  const sql = `SELECT count(*) AS n FROM listing l WHERE list = ? AND (date, document_id) > (?, ?) AND ${STANDS}`;
  const newer = Number(prepare(store, sql).get(list, date, documentId)?.['n']);
  noteDependency(store, on.list(list, '', `${date} ${documentId}`));
  return countStanding(store, list) - newer - 1;
}

/** How many places a list has, withdrawn documents included. */
export function countPlaces(store: Store, list: string): number {
  noteDependency(store, on.list(list));
  return countStanding(store, list);
}

/** How many public documents a list holds. */
export function countListed(store: Store, list: string): number {
  noteDependency(store, on.list(list));
  return sizeOf(store, list);
}

/** The store keeps count: to count a list of tens of thousands would take longer than to render its newest page. */
function sizeOf(store: Store, list: string): number {
  return Number(prepare(store, 'SELECT size FROM list_size WHERE list = ?').get(list)?.['size'] ?? 0);
}

function countStanding(store: Store, list: string): number {
  const sql = `SELECT count(*) AS n FROM listing l WHERE list = ? AND withdrawn = 1 AND ${STANDS}`;
  return sizeOf(store, list) + Number(prepare(store, sql).get(list)?.['n']);
}

/** Whether a list holds a public document. */
export function hasListed(store: Store, list: string): boolean {
  const [first] = getNewest(store, list, { limit: 1 });
  return first !== undefined;
}

/** The months (`2022-03`) that have a list, oldest first. */
export function listMonths(store: Store, options: { withdrawn: boolean }): string[] {
  noteDependency(store, on.months);
  const next = prepare(
    store,
    "SELECT min(list) AS list FROM listing WHERE list > ? AND list < 'month/~' AND withdrawn <= ?",
  );
  const months: string[] = [];
  for (let list = 'month/'; ;) {
    const found = next.get(list, options.withdrawn ? 1 : 0)?.['list'];
    if (typeof found !== 'string') return months;
    months.push(found.slice('month/'.length));
    list = found;
  }
}

function placeOf({ date, documentId }: ListedDocument): string {
  return `${date} ${documentId}`;
}

function toListed(row: Row): ListedDocument {
  return {
    type: row['type'] as ContentType,
    documentId: String(row['document_id']),
    date: String(row['date']),
    withdrawn: row['withdrawn'] === 1,
  };
}
