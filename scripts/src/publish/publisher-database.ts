import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SEARCH_SCHEMA } from './search-schema.ts';

/** What the publisher knows of the live files and of its publications: `<store>/publisher.db`. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- Every rendered address, and what it asked the store (query key -> digest).
  CREATE TABLE IF NOT EXISTS page (path TEXT PRIMARY KEY, file TEXT NOT NULL, reads TEXT NOT NULL) WITHOUT ROWID;

  -- The files that each page names.
  CREATE TABLE IF NOT EXISTS link (page TEXT NOT NULL, file TEXT NOT NULL, PRIMARY KEY (page, file)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS link_by_file ON link (file);

  -- Every live file. kind: page, media, asset, search, host. obsolete_at: an asset that nothing needs any more.
  CREATE TABLE IF NOT EXISTS file (
    path TEXT PRIMARY KEY, kind TEXT NOT NULL, digest TEXT NOT NULL, bytes INTEGER NOT NULL, obsolete_at TEXT
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS file_by_kind ON file (kind);
  CREATE INDEX IF NOT EXISTS page_by_file ON page (file);

  -- The journal: what is still to be done to the live folder for a publication that is decided.
  CREATE TABLE IF NOT EXISTS pending (
    step INTEGER PRIMARY KEY, action TEXT NOT NULL, path TEXT NOT NULL, staged TEXT
  );

  CREATE TABLE IF NOT EXISTS publication (
    id TEXT PRIMARY KEY, started_at TEXT NOT NULL, report TEXT NOT NULL, reported INTEGER NOT NULL
  ) WITHOUT ROWID;
`;

export function openPublisherDatabase(storeFolder: string): DatabaseSync {
  mkdirSync(storeFolder, { recursive: true });
  const db = new DatabaseSync(join(storeFolder, 'publisher.db'));
  db.exec('PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  db.exec(SCHEMA);
  db.exec(SEARCH_SCHEMA);
  return db;
}

export function getState(db: DatabaseSync, key: string): string | null {
  const row = db.prepare('SELECT value FROM state WHERE key = ?').get(key);
  return row ? String(row.value) : null;
}

export function setState(db: DatabaseSync, key: string, value: string): void {
  db.prepare('INSERT INTO state VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
    key,
    value,
  );
}

/** Runs writes as one transaction: all of them or, when `work` throws, none. */
export function transact(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
