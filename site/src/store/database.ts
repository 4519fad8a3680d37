import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * The site's store of what is published: `<folder>/store.db` beside `bodies/` (ready HTML), `originals/` (the files
 * of the media library by content hash) and `renditions/` (what was made from them).
 */
export interface Store {
  readonly folder: string;
  readonly db: DatabaseSync;
  /** Answers of queries at this state of the store; emptied by every change. */
  readonly memo: Map<string, { readonly answer: unknown; readonly digest: string }>;
}

/** Rises with every change of the tables: a bundle of older code then refuses a store that it cannot read. */
export const STORE_FORMAT = 2;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- Changes fetched, not applied yet: a sync that breaks off goes on where it was.
  CREATE TABLE IF NOT EXISTS incoming (
    type TEXT NOT NULL, document_id TEXT NOT NULL, seq INTEGER NOT NULL, action TEXT NOT NULL, document TEXT,
    PRIMARY KEY (type, document_id)
  ) WITHOUT ROWID;

  -- What is public now. path: where it stands or what it redirects; target: the document that a notice or redirect is about;
  -- former: the version before this one, to go back to when this one cannot be shown.
  CREATE TABLE IF NOT EXISTS document (
    type TEXT NOT NULL, document_id TEXT NOT NULL, seq INTEGER NOT NULL, wire TEXT NOT NULL,
    path TEXT, slug TEXT, target TEXT, former TEXT,
    PRIMARY KEY (type, document_id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS document_by_path ON document (path);
  CREATE INDEX IF NOT EXISTS document_by_slug ON document (type, slug);
  CREATE INDEX IF NOT EXISTS document_by_target ON document (target);

  -- Left at its former version, and why.
  CREATE TABLE IF NOT EXISTS set_aside (
    type TEXT NOT NULL, document_id TEXT NOT NULL, seq INTEGER NOT NULL, document TEXT NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (type, document_id)
  ) WITHOUT ROWID;

  -- What is known of the bytes of a media document. kind: picture, sound or file.
  CREATE TABLE IF NOT EXISTS media (
    document_id TEXT PRIMARY KEY, hash TEXT NOT NULL, kind TEXT NOT NULL, mime TEXT NOT NULL, bytes INTEGER NOT NULL,
    width INTEGER, height INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS rendition (src TEXT PRIMARY KEY, bytes INTEGER NOT NULL) WITHOUT ROWID;

  -- Ready HTML: language is '' for the body itself.
  CREATE TABLE IF NOT EXISTS body (
    document_id TEXT NOT NULL, language TEXT NOT NULL, hash TEXT NOT NULL,
    PRIMARY KEY (document_id, language)
  ) WITHOUT ROWID;

  -- Members of each list in its total order (date, then id); withdrawn documents keep their place in feeds.
  CREATE TABLE IF NOT EXISTS listing (
    list TEXT NOT NULL, date TEXT NOT NULL, document_id TEXT NOT NULL, type TEXT NOT NULL, withdrawn INTEGER NOT NULL,
    PRIMARY KEY (list, date, document_id, withdrawn)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS listing_by_document ON listing (document_id);

  -- Every write of a document, whatever the reason: what the search index has to look at. Forgotten when it has.
  CREATE TABLE IF NOT EXISTS touched (
    number INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, document_id TEXT NOT NULL
  );
  CREATE TRIGGER IF NOT EXISTS touched_by_insert AFTER INSERT ON document
    BEGIN INSERT INTO touched (type, document_id) VALUES (new.type, new.document_id); END;
  CREATE TRIGGER IF NOT EXISTS touched_by_update AFTER UPDATE OF wire ON document
    BEGIN INSERT INTO touched (type, document_id) VALUES (new.type, new.document_id); END;
  CREATE TRIGGER IF NOT EXISTS touched_by_delete AFTER DELETE ON document
    BEGIN INSERT INTO touched (type, document_id) VALUES (old.type, old.document_id); END;
`;

/**
 * Opens the store in a folder, making it when there is none.
 * @param options.readOnly for renderers, which never write
 */
export function openStore(folder: string, options: { readOnly?: boolean } = {}): Store {
  const path = join(folder, 'store.db');
  if (options.readOnly) return { folder, db: openDatabase(path, { readOnly: true }), memo: new Map() };
  for (const name of ['bodies', 'originals', 'renditions'])
    mkdirSync(join(folder, name), { recursive: true });
  const store: Store = { folder, db: openDatabase(path), memo: new Map() };
  const format = getMeta(store, 'format');
  if (format === String(STORE_FORMAT)) return store;
  if (format !== null) {
    // Of another format: it is a copy of what the CMS has, and is made anew from there.
    store.db.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
    return openStore(folder);
  }
  setMeta(store, 'format', String(STORE_FORMAT));
  return store;
}

function openDatabase(path: string, options: { readOnly?: boolean } = {}): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly: options.readOnly ?? false });
  db.exec('PRAGMA busy_timeout = 10000');
  if (!options.readOnly) {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    db.exec(SCHEMA);
  }
  return db;
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
  const row = store.db.prepare('SELECT value FROM meta WHERE key = ?').get(key);
  return row ? String(row.value) : null;
}

export function setMeta(store: Store, key: string, value: string): void {
  store.db
    .prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(key, value);
}

/** Runs writes as one transaction: all of them or, when `work` throws, none. */
export function inTransaction<Result>(store: Store, work: () => Result): Result {
  store.db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    store.db.exec('COMMIT');
    store.memo.clear();
    return result;
  } catch (error) {
    store.db.exec('ROLLBACK');
    throw error;
  }
}
