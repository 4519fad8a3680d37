import type { WireDocument, WireType } from '@ntm/shared';
import { inTransaction, raiseRevision, type Store } from './database.ts';
import { deriveLocalities } from './derive-localities.ts';
import { deriveDocument, forgetDocument } from './derive-document.ts';
import type { DocumentRef } from './incoming.ts';
import { deriveRelated } from './related/derive-related.ts';
import { deriveShareCards } from './share-card/derive-share-cards.ts';

export interface SetAside extends DocumentRef {
  /** For the desk, in Vietnamese. */
  readonly reason: string;
}

/** Everything that stands at its former version, and why. */
export function getSetAside(store: Store): SetAside[] {
  const rows = store.db.prepare('SELECT type, document_id, seq, reason FROM set_aside ORDER BY seq').all();
  return rows.map((row) => ({
    type: row.type as WireType,
    documentId: String(row.document_id),
    seq: Number(row.seq),
    reason: String(row.reason),
  }));
}

/** Notes that a document stays at its former version. */
export function keepSetAside(
  store: Store,
  { type, documentId, seq, reason }: SetAside,
  document: unknown,
): void {
  store.db
    .prepare('INSERT OR REPLACE INTO set_aside VALUES (?, ?, ?, ?, ?)')
    .run(type, documentId, seq, JSON.stringify(document), reason);
}

/** A document that was set aside is judged anew, or gone. */
export function dropSetAside(store: Store, { type, documentId }: DocumentRef): void {
  store.db.prepare('DELETE FROM set_aside WHERE type = ? AND document_id = ?').run(type, documentId);
}

/**
 * Takes a document that is newer than what is live back to its former version, for what only rendering shows; without
 * a former version it is not public.
 * @param liveSeq the newest change that is live: what is older is what readers have, and is left alone
 * @returns whether there was anything to take back
 */
export function revertDocument(
  store: Store,
  { type, documentId }: { type: WireType; documentId: string },
  liveSeq: number,
  reason: string,
): boolean {
  const row = store.db
    .prepare(
      `SELECT seq, source.wire, former FROM document JOIN source USING (type, document_id)
       WHERE type = ? AND document_id = ? AND seq > ?`,
    )
    .get(type, documentId, liveSeq);
  if (!row) return false;
  inTransaction(store, () => {
    const wire: unknown = JSON.parse(String(row.wire));
    forgetDocument(store, type, documentId);
    // Number 0: what stands now is as old as anything, and is not taken back again.
    if (row.former !== null) deriveDocument(store, JSON.parse(String(row.former)) as WireDocument, 0);
    deriveLocalities(store, new Set([documentId]));
    deriveRelated(store, [{ type, documentId }]);
    deriveShareCards(store, [{ type, documentId }]);
    keepSetAside(store, { type, documentId, seq: Number(row.seq), reason }, wire);
    raiseRevision(store);
  });
  return true;
}

/** What stands is live: it is what there is to go back to, and nothing has changed since. */
export function noteLive(store: Store): void {
  store.db.exec('UPDATE source SET former = NULL WHERE former IS NOT NULL; DELETE FROM touched');
}
