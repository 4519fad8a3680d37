import { randomUUID } from 'node:crypto';
import type { WireType } from '@ntm/shared';
import { getMeta, setMeta, type Store } from './database.ts';

/** Documents that were written since somebody looked. */
export interface Touched {
  /** Number of the last write. */
  readonly last: number;
  readonly documents: readonly { readonly type: WireType; readonly documentId: string }[];
}

/** Names the log of what is written: another one when the store was made anew. */
export function getTouchedLog(store: Store): string {
  const known = getMeta(store, 'touched-log');
  if (known !== null) return known;
  const log = randomUUID();
  setMeta(store, 'touched-log', log);
  return log;
}

/** What was written after a number of the log; what is older is forgotten. */
export function readTouched(store: Store, after: number): Touched {
  store.db.prepare('DELETE FROM touched WHERE number <= ?').run(after);
  const rows = store.db.prepare('SELECT DISTINCT type, document_id FROM touched').all();
  const last = store.db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'touched'").get();
  return {
    last: Number(last?.seq ?? 0),
    documents: rows.map((row) => ({ type: row.type as WireType, documentId: String(row.document_id) })),
  };
}
