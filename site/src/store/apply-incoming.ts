import type { WireType } from '@ntm/shared';
import { inTransaction, raiseRevision, setMeta, watchChanges, type Store } from './database.ts';
import { deriveDocument, forgetDocument } from './derive-document.ts';
import { deriveLocalities, findMoved } from './derive-localities.ts';
import type { FeedClient } from './feed-client.ts';
import { dropIncoming, readIncoming, type DocumentRef, type IncomingRow } from './incoming.ts';
import { judgeChange, type Prepared } from './judge-change.ts';
import { prepareBodies } from './prepare-bodies.ts';
import { prepareAllMedia } from './prepare-media-ahead.ts';
import { deriveRelated } from './related/derive-related.ts';
import { deriveShareCards } from './share-card/derive-share-cards.ts';
import { prepareShareCards } from './share-card/prepare-share-cards.ts';
import { dropSetAside, getSetAside, keepSetAside, type SetAside } from './set-aside.ts';
import { getCursor } from './sync.ts';

/** What a sync did to the store. */
export interface AppliedChanges {
  readonly changes: readonly DocumentRef[];
  /** Everything that is set aside now. */
  readonly setAside: readonly SetAside[];
}

/**
 * Applies everything fetched: at once what takes something away, then, when every file is here and every body is made,
 * the rest in one transaction.
 * @param again whether what is set aside is judged once more
 * @throws what the client throws when the CMS cannot be reached; what was taken away stays away
 */
export async function applyIncoming(
  store: Store,
  client: FeedClient,
  again: boolean,
): Promise<AppliedChanges> {
  const cursor = getCursor(store);
  const replaces = cursor.epoch !== cursor.incomingEpoch;
  const urgent = applyUrgent(store, replaces);
  const incoming = readIncoming(store, {
    again: !replaces && (again || urgent.length > 0 || hasIncoming(store)),
  });
  const changed = [...urgent];
  if (incoming.length > 0 || replaces || cursor.seq !== cursor.fetched) {
    // Fetching, decoding and Markdown take long: they come before the transaction, which other readers wait for.
    const [media, bodies] = await allEnded([
      prepareAllMedia(store, client, incoming),
      prepareBodies(store, incoming),
    ]);
    const prepared: Prepared = { media, bodies };
    await prepareShareCards(store, incoming);
    inTransaction(store, () => {
      const moved = replaces ? null : findMoved(store, incoming);
      // What stays set aside is no change.
      changed.push(...incoming.filter((row) => applyRow(store, row, prepared) || row.isFresh));
      deriveLocalities(store, moved);
      deriveRelated(store, incoming);
      deriveShareCards(store, incoming);
      dropIncoming(store, incoming);
      setMeta(store, 'epoch', cursor.incomingEpoch);
      setMeta(store, 'seq', String(cursor.fetched));
      if (changed.length > urgent.length || replaces) raiseRevision(store);
      if (replaces) watchChanges(store);
    });
  }
  const changes = changed.map(({ type, documentId, seq }) => ({ type, documentId, seq }));
  return { changes, setAside: getSetAside(store) };
}

/** The public documents that changed after a number of the change feed, oldest change first. */
export function listChangedSince(store: Store, seq: number): DocumentRef[] {
  const rows = store.db
    .prepare('SELECT type, document_id, seq FROM document WHERE seq > ? ORDER BY seq')
    .all(seq);
  return rows.map((row) => ({
    type: row.type as WireType,
    documentId: String(row.document_id),
    seq: Number(row.seq),
  }));
}

/** Removals, notices, and what a new epoch does not have any more: nothing that is still to be fetched holds them up. */
function applyUrgent(store: Store, replaces: boolean): IncomingRow[] {
  const rows = readIncoming(store, { urgent: true });
  if (rows.length === 0 && !replaces) return [];
  inTransaction(store, () => {
    const moved = findMoved(store, rows);
    const absent = replaces ? removeAbsent(store) : [];
    for (const row of rows) applyRow(store, row, { media: new Map(), bodies: new Map() });
    deriveLocalities(store, moved);
    deriveRelated(store, [...absent, ...rows]);
    deriveShareCards(store, [...absent, ...rows]);
    dropIncoming(store, rows);
    raiseRevision(store);
  });
  return rows;
}

/** As `Promise.all`, but nothing of it goes on once it is over. */
async function allEnded<Answers extends unknown[]>(works: {
  [Index in keyof Answers]: Promise<Answers[Index]>;
}): Promise<Answers> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

/** @returns whether the document stands as it came */
function applyRow(store: Store, row: IncomingRow, prepared: Prepared): boolean {
  dropSetAside(store, row);
  if (row.action === 'remove') {
    forgetDocument(store, row.type, row.documentId);
    return true;
  }
  const verdict = judgeChange(store, row.type, row.document, prepared);
  if (verdict.kind === 'set-aside') keepSetAside(store, { ...row, reason: verdict.reason }, row.document);
  else deriveDocument(store, verdict.document, row.seq, verdict);
  return verdict.kind === 'accept';
}

function hasIncoming(store: Store): boolean {
  return store.db.prepare('SELECT 1 FROM incoming LIMIT 1').get() !== undefined;
}

function removeAbsent(store: Store): Pick<DocumentRef, 'type' | 'documentId'>[] {
  const rows = store.db
    .prepare(
      `SELECT type, document_id FROM document d WHERE NOT EXISTS
      (SELECT 1 FROM incoming i WHERE i.type = d.type AND i.document_id = d.document_id AND i.action = 'upsert')`,
    )
    .all();
  const absent = rows.map((row) => ({ type: row.type as WireType, documentId: String(row.document_id) }));
  for (const { type, documentId } of absent) forgetDocument(store, type, documentId);
  store.db.exec('DELETE FROM set_aside');
  return absent;
}
