import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MoveRefused } from './move-refused.ts';

/** A database in SQLite's write-ahead mode; the second is there while it is open, or after a crash. */
const FILES = ['data.db', 'data.db-wal'];

export type SourceRow = Record<string, string | number | null>;

/** The SQLite database that is moved: a copy, since even reading one can change its files. */
export interface Source {
  /** Names of its tables, SQLite's own left out. */
  listTables(): string[];
  listColumns(table: string): string[];
  readRows(table: string): Iterable<SourceRow>;
  /** @throws MoveRefused when the original is another one than when it was copied */
  requireUnchanged(): void;
  close(): void;
}

/**
 * Copies the database of a data folder and opens the copy.
 * @param scratch a folder for the copy
 * @throws MoveRefused when there is none
 */
export function openSource(dataDir: string, scratch: string): Source {
  const folder = join(dataDir, 'cms');
  if (!existsSync(join(folder, 'data.db'))) {
    throw new MoveRefused(`there is no SQLite database at ${join(folder, 'data.db')}; check DATA_DIR`);
  }
  const before = fingerprint(folder);
  for (const name of FILES.filter((file) => existsSync(join(folder, file)))) {
    copyFileSync(join(folder, name), join(scratch, name));
  }
  const db = new DatabaseSync(join(scratch, 'data.db'));
  const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
  return {
    listTables: () => {
      const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
      return names.map((row) => String(row['name'])).filter((name) => !name.startsWith('sqlite_'));
    },
    listColumns: (table) =>
      db
        .prepare(`PRAGMA table_info(${quote(table)})`)
        .all()
        .map((row) => String(row['name'])),
    readRows: (table) => db.prepare(`SELECT * FROM ${quote(table)}`).iterate() as Iterable<SourceRow>,
    requireUnchanged() {
      if (fingerprint(folder) === before) return;
      throw new MoveRefused(`${folder}/data.db was written to meanwhile; stop the system, then move it`);
    },
    close: () => db.close(),
  };
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of FILES.filter((file) => existsSync(join(folder, file)))) {
    hash.update(`\n${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
