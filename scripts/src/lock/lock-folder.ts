import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's code for a database that another connection holds. */
const SQLITE_BUSY = 5;

/**
 * Takes a folder for this process until the answer is called. The lock is the operating system's, by way of SQLite: it
 * ends with the process, however the process ends.
 * @returns null when another process has the folder
 */
export function lockFolder(folder: string): (() => void) | null {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(join(folder, 'lock.db'));
  try {
    db.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null;
    throw error;
  }
  return () => db.close();
}
