import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { randomUUID } from 'node:crypto';
import type { WireDocument } from '@ntm/shared';
import { on, type Trace } from './dependencies.ts';
import { Memo } from './memo.ts';
import { COUNT_LISTS, TABLES, TRIGGERS } from './schema.ts';
import { prepare, readRow } from './statement.ts';

/**
 * The site's store of what is published: `<folder>/store.db` beside `bodies/` (ready HTML), `originals/` (the files
 * of the media library by content hash) and `renditions/` (what was made from them).
 */
export interface Store {
  readonly folder: string;
  readonly db: DatabaseSync;
  /** What queries have answered (session.ts). */
  readonly memo: Memo;
  /** Documents as they were last read; null where the store is written, too. */
  readonly documents: Map<string, WireDocument | null> | null;
  readonly statements: Map<string, StatementSync>;
  /** What the computation under way has looked at, if one is under way. */
  trace: Trace | null;
}

/**
 * Rises with every change of the tables and triggers, and of what is made of a picture: a bundle of older code then refuses
 * a store that it cannot read.
 */
export const STORE_FORMAT = 7;

/**
 * Opens the store in a folder, making it when there is none.
 * @param options.readOnly for renderers, which never write
 */
export function openStore(folder: string, options: { readOnly?: boolean } = {}): Store {
  const path = join(folder, 'store.db');
  if (options.readOnly)
    return toStore(folder, openDatabase(path, { readOnly: true }), { documents: new Map() });
  for (const name of ['bodies', 'originals', 'renditions'])
    mkdirSync(join(folder, name), { recursive: true });
  const store = toStore(folder, openDatabase(path), { documents: null });
  const format = getMeta(store, 'format');
  if (format === String(STORE_FORMAT)) return store;
  if (format !== null) {
    // Of another format: it is a copy of what the CMS has, and is made anew from there.
    store.db.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
    return openStore(folder);
  }
  setMeta(store, 'format', String(STORE_FORMAT));
  setMeta(store, 'id', randomUUID());
  return store;
}

function toStore(folder: string, db: DatabaseSync, { documents }: Pick<Store, 'documents'>): Store {
  return {
    folder,
    db,
    memo: new Memo(),
    documents,
    statements: new Map(),
    trace: null,
  };
}

function openDatabase(path: string, options: { readOnly?: boolean } = {}): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly: options.readOnly ?? false });
  // The archive is read all over when much changes: two megabytes, as SQLite has it, keep little of that.
  db.exec('PRAGMA busy_timeout = 10000; PRAGMA cache_size = -65536');
  if (!options.readOnly) {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    db.exec(TABLES);
  }
  return db;
}

/**
 * Has the database note what changes from now on: to be called in the transaction that fills it. Before that nobody asks: of a
 * new store everything is rendered, and a fifth of the time of filling it would go into notes.
 */
export function watchChanges(store: Store): void {
  store.db.exec(TRIGGERS);
  store.db.exec(COUNT_LISTS);
}

/** Forgets every remembered answer. */
export function forgetAnswers(store: Store): void {
  store.memo.clear();
  store.documents?.clear();
}

/** Rises with every change of what pages may show; what is live is told by the revision that it was made of. */
export function getRevision(store: Store): number {
  return Number(getMeta(store, 'revision') ?? 0);
}

/** To be called in the transaction of the change. */
export function raiseRevision(store: Store): void {
  setMeta(store, 'revision', String(getRevision(store) + 1));
}

/** A value of the store's own notes, or null. */
export function getMeta(store: Store, key: string): string | null {
  const row = readRow(store, on.meta(key), 'SELECT value FROM meta WHERE key = ?', key);
  return row ? String(row['value']) : null;
}

export function setMeta(store: Store, key: string, value: string): void {
  prepare(store, 'INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
    key,
    value,
  );
}

/** Runs writes as one transaction: all of them or, when `work` throws, none. */
export function inTransaction<Result>(store: Store, work: () => Result): Result {
  store.db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    store.db.exec('COMMIT');
    forgetAnswers(store);
    return result;
  } catch (error) {
    store.db.exec('ROLLBACK');
    throw error;
  }
}
