import type { Store } from './database.ts';
import type { MediaFacts } from './media-files.ts';
import { prepare, type Row } from './statement.ts';

/** What is known of the bytes of a hash, public or not; null when nothing is. */
export function findFacts(store: Store, hash: string): MediaFacts | null {
  const columns = 'hash, kind, mime, bytes, width, height';
  const sql = `SELECT ${columns} FROM media WHERE hash = ?1 UNION ALL SELECT ${columns} FROM ahead WHERE hash = ?1 LIMIT 1`;
  const row = prepare(store, sql).get(hash);
  return row ? toFacts(row) : null;
}

export function toFacts(row: Row): MediaFacts {
  return {
    hash: String(row['hash']),
    kind: row['kind'] as MediaFacts['kind'],
    mime: String(row['mime']),
    bytes: Number(row['bytes']),
    width: row['width'] === null ? null : Number(row['width']),
    height: row['height'] === null ? null : Number(row['height']),
  };
}
