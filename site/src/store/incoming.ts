import { CONTENT_TYPES, type WireType } from '@ntm/shared';
import type { Store } from './database.ts';

export interface DocumentRef {
  readonly type: WireType;
  readonly documentId: string;
  readonly seq: number;
}

/** A change that was fetched and is not applied yet. */
export interface IncomingRow extends DocumentRef {
  readonly action: 'upsert' | 'remove';
  /** As it came; null for a removal. */
  readonly document: unknown;
  /** Whether it came now; else it was set aside, and is judged once more. */
  readonly isFresh: boolean;
}

/** Files first, then registries and notices, then content: a document is judged when all it names is there. */
const FIRST_TYPES = `CASE type WHEN 'media' THEN 0 WHEN 'notice' THEN 2 ${CONTENT_TYPES.map((type) => `WHEN '${type}' THEN 3`).join(' ')} ELSE 1 END`; // prettier-ignore

/** What takes something away from readers: nothing may hold it up. */
const URGENT = "(action = 'remove' OR type = 'notice')";

/**
 * Everything fetched and not applied.
 * @param options.urgent only what takes something away
 * @param options.again with what is set aside, once more: what it waited for may be here
 */
export function readIncoming(
  store: Store,
  options: { urgent?: boolean; again?: boolean } = {},
): IncomingRow[] {
  const again = `UNION ALL SELECT type, document_id, seq, 'upsert', document, 0 FROM set_aside s
    WHERE NOT EXISTS (SELECT 1 FROM incoming i WHERE i.type = s.type AND i.document_id = s.document_id)`;
  const rows = store.db
    .prepare(
      `SELECT * FROM (SELECT type, document_id, seq, action, document, 1 AS fresh FROM incoming ${options.again ? again : ''})
       WHERE ${options.urgent ? URGENT : 'true'} ORDER BY action = 'upsert', ${FIRST_TYPES}, seq`,
    )
    .all();
  return rows.map((row) => ({
    type: row.type as WireType,
    documentId: String(row.document_id),
    seq: Number(row.seq),
    action: row.action as 'upsert' | 'remove',
    document: row.document === null ? null : (JSON.parse(String(row.document)) as unknown),
    isFresh: row.fresh === 1,
  }));
}

/** Whether something fetched and not applied takes away what readers see. */
export function hasUrgent(store: Store): boolean {
  return store.db.prepare(`SELECT 1 FROM incoming WHERE ${URGENT} LIMIT 1`).get() !== undefined;
}

/** Forgets changes that are applied. */
export function dropIncoming(store: Store, rows: readonly DocumentRef[]): void {
  const drop = store.db.prepare('DELETE FROM incoming WHERE type = ? AND document_id = ? AND seq = ?');
  for (const { type, documentId, seq } of rows) drop.run(type, documentId, seq);
}
