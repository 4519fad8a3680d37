import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another publisher works on this folder. */
export class StoreLocked extends Error {
  constructor(folder: string) {
    super(`another publisher already works on ${folder}; stop it first`);
    this.name = 'StoreLocked';
  }
}

/**
 * Keeps every other publisher away from a store until the answer is called. The lock is the operating system's, by
 * way of SQLite: it ends with the process, however the process ends.
 * @throws StoreLocked
 */
export function lockStore(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(join(folder, 'lock.db'));
  try {
    db.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    throw (error as { errcode?: number }).errcode === 5 ? new StoreLocked(folder) : error;
  }
  return () => db.close();
}
