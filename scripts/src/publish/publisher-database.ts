import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SEARCH_SCHEMA, SEARCH_TABLES } from './search/search-schema.ts';

/** Rises with every change of the tables. */
const FORMAT = 4;

/** What the publisher knows of the live files and of its publications: `<store>/publisher.db`. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- Every rendered address.
  CREATE TABLE IF NOT EXISTS page (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, file TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS page_by_file ON page (file);

  -- What has an address, by what it is the address of (a source); the lowest rank of a path has it.
  CREATE TABLE IF NOT EXISTS address (
    path TEXT NOT NULL, source TEXT NOT NULL, rank INTEGER NOT NULL, moved_to TEXT, document TEXT,
    PRIMARY KEY (path, source)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS address_by_source ON address (source);
  CREATE INDEX IF NOT EXISTS address_moved ON address (path) WHERE moved_to IS NOT NULL;

  -- Every query that was asked, by pages, for addresses or by other queries, and the digest of its answer.
  CREATE TABLE IF NOT EXISTS query (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, digest TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS reading (
    query INTEGER NOT NULL, page INTEGER NOT NULL, PRIMARY KEY (query, page)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS reading_by_page ON reading (page);

  -- What each answer was made of (site/src/store/dependencies.ts).
  CREATE TABLE IF NOT EXISTS tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS dependency (
    tag INTEGER NOT NULL, query INTEGER NOT NULL, low TEXT NOT NULL, high TEXT NOT NULL,
    PRIMARY KEY (tag, query, low, high)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS dependency_by_query ON dependency (query);

  -- The files that each page names.
  CREATE TABLE IF NOT EXISTS named (id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS link (
    page INTEGER NOT NULL, file INTEGER NOT NULL, PRIMARY KEY (page, file)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS link_by_file ON link (file);

  -- Every live file. kind: page, media, asset, search, host. obsolete_at: an asset that nothing needs any more.
  CREATE TABLE IF NOT EXISTS file (
    path TEXT PRIMARY KEY, kind TEXT NOT NULL, digest TEXT NOT NULL, bytes INTEGER NOT NULL, obsolete_at TEXT
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS file_by_kind ON file (kind);

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
  // A whole release writes a million rows: SQLite's own two megabytes would spill to the disk with each few of them.
  db.exec('PRAGMA cache_size = -65536');
  adoptFormat(db);
  return db;
}

/** Other tables than this code's are forgotten, but for the record: everything is then rendered anew. */
function adoptFormat(db: DatabaseSync): void {
  const { user_version: format } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (format !== FORMAT) {
    const tables = [
      'state',
      'page',
      'address',
      'query',
      'reading',
      'tag',
      'dependency',
      'named',
      'link',
      'file',
      'pending',
      ...SEARCH_TABLES,
    ];
    const pinned = hasTable(db, 'state') ? getState(db, 'pinned-bundle') : null;
    for (const table of tables) db.exec(`DROP TABLE IF EXISTS ${table}`);
    db.exec(SCHEMA + SEARCH_SCHEMA);
    if (pinned) setState(db, 'pinned-bundle', pinned);
    db.exec(`PRAGMA user_version = ${FORMAT}`);
  }
  db.exec(SCHEMA + SEARCH_SCHEMA);
}

function hasTable(db: DatabaseSync, name: string): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;
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
