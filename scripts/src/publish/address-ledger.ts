import type { DatabaseSync } from 'node:sqlite';
import type { Address } from '@ntm/site/renderer';
import { prepare } from './statement.ts';

/** The addresses that a source had. */
export function findAddresses(db: DatabaseSync, source: string): string[] {
  return prepare(db, 'SELECT path FROM address WHERE source = ?').all(source).map(({ path }) => String(path)); // prettier-ignore
}

/** Who claims a path, the first of whom has it. */
export function findClaims(db: DatabaseSync, path: string): Claim[] {
  const rows = prepare(db, 'SELECT source, rank, moved_to FROM address WHERE path = ?').all(path);
  return rows.map((row) => ({
    source: String(row['source']),
    rank: Number(row['rank']),
    movedTo: row['moved_to'] === null ? null : String(row['moved_to']),
  }));
}

export interface Claim extends Pick<Address, 'rank' | 'movedTo'> {
  readonly source: string;
}

export function recordAddresses(db: DatabaseSync, source: string, addresses: readonly Address[]): void {
  prepare(db, 'DELETE FROM address WHERE source = ?').run(source);
  const add = prepare(db, 'INSERT OR REPLACE INTO address VALUES (?, ?, ?, ?, ?)');
  for (const { path, rank, movedTo, document } of addresses)
    add.run(path, source, rank, movedTo, document && JSON.stringify(document));
}

/** The document whose page stands at a path. */
export function findDocumentAt(db: DatabaseSync, path: string): Address['document'] {
  const row = prepare(db, 'SELECT document FROM address WHERE path = ? ORDER BY rank, source LIMIT 1').get(path); // prettier-ignore
  return row?.['document'] ? (JSON.parse(String(row['document'])) as Address['document']) : null;
}

/** The paths that something claims to have left. */
export function listMovedPaths(db: DatabaseSync): string[] {
  return prepare(db, 'SELECT DISTINCT path FROM address WHERE moved_to IS NOT NULL').all().map(({ path }) => String(path)); // prettier-ignore
}
