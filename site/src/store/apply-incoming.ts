import { CONTENT_TYPES, type WireDocument, type WireType } from '@ntm/shared';
import pLimit from 'p-limit';
import { inTransaction, setMeta, type Store } from './database.ts';
import type { FeedClient } from './feed-client.ts';
import { judgeChange, type Verdict } from './judge-change.ts';
import { prepareMedia, type PreparedMedia } from './prepare-media.ts';
import { deriveLocalities } from './derive-localities.ts';
import { deriveDocument, forgetDocument } from './derive-document.ts';
import { getCursor } from './sync.ts';

/** Files that are fetched and encoded at a time. */
const MEDIA_AT_ONCE = 2;

export interface DocumentRef {
  readonly type: WireType;
  readonly documentId: string;
  readonly seq: number;
}

export interface SetAside extends DocumentRef {
  /** For the desk, in Vietnamese. */
  readonly reason: string;
}

/** What a sync did to the store. */
export interface AppliedChanges {
  readonly changes: readonly DocumentRef[];
  /** Everything that is set aside now. */
  readonly setAside: readonly SetAside[];
}

interface IncomingRow extends DocumentRef {
  readonly action: 'upsert' | 'remove';
  readonly document: unknown;
}

/**
 * Applies everything fetched, in one transaction, and what was set aside once more: what it waited for may be here.
 * Files come first, then registries, then content, so that a document is judged when all it names is there.
 */
export async function applyIncoming(store: Store, client: FeedClient): Promise<AppliedChanges> {
  const cursor = getCursor(store);
  const replaces = cursor.epoch !== cursor.incomingEpoch;
  const incoming = readIncoming(store, replaces);
  if (incoming.length === 0 && !replaces && cursor.seq === cursor.fetched)
    return { changes: [], setAside: getSetAside(store) };

  // Fetching and decoding take long: they come before the transaction, which other readers wait for.
  const media = await prepareAllMedia(store, client, incoming);

  inTransaction(store, () => {
    if (replaces) removeAbsent(store);
    for (const row of incoming) applyVerdict(store, row, judge(store, row, media));
    deriveLocalities(store, findMoved(incoming));
    store.db.exec('DELETE FROM incoming');
    setMeta(store, 'epoch', cursor.incomingEpoch);
    setMeta(store, 'seq', String(cursor.fetched));
  });
  return {
    changes: incoming.map(({ type, documentId, seq }) => ({ type, documentId, seq })),
    setAside: getSetAside(store),
  };
}

/** The documents whose places in the lists of localities may have changed; null for all, when a unit itself changed. */
function findMoved(incoming: readonly IncomingRow[]): Set<string> | null {
  if (incoming.some(({ type }) => type === 'locality')) return null;
  const targets = incoming.map(({ type, documentId, document }) =>
    type === 'notice' ? (document as { targetDocumentId?: string } | null)?.targetDocumentId : documentId,
  );
  return new Set(targets.filter((target) => target !== undefined));
}

async function prepareAllMedia(
  store: Store,
  client: FeedClient,
  incoming: readonly IncomingRow[],
): Promise<Map<string, PreparedMedia>> {
  const limit = pLimit(MEDIA_AT_ONCE);
  const rows = incoming.filter(({ type, action }) => type === 'media' && action === 'upsert');
  let done = 0;
  const prepared = await Promise.all(
    rows.map(({ documentId, document }) =>
      limit(async () => {
        const media = await prepareMedia(store, client, document);
        client.onProgress?.(++done, rows.length);
        return [documentId, media] as const;
      }),
    ),
  );
  return new Map(prepared);
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

/**
 * Takes an accepted document back to its former version, for what only rendering shows; it is tried again at the next
 * sync. A document that has no former version is not public.
 */
export function revertDocument(store: Store, type: WireType, documentId: string, reason: string): void {
  const row = store.db
    .prepare('SELECT seq, wire, former FROM document WHERE type = ? AND document_id = ?')
    .get(type, documentId);
  if (!row) return;
  inTransaction(store, () => {
    if (row.former === null) forgetDocument(store, type, documentId);
    else deriveDocument(store, JSON.parse(String(row.former)) as WireDocument, Number(row.seq), null);
    deriveLocalities(store, new Set([documentId]));
    keepSetAside(store, { type, documentId, seq: Number(row.seq), reason }, String(row.wire));
  });
}

function judge(store: Store, row: IncomingRow, media: ReadonlyMap<string, PreparedMedia>): Verdict {
  return row.action === 'remove'
    ? { kind: 'remove' }
    : judgeChange(store, row.type, row.document, media.get(row.documentId));
}

function applyVerdict(store: Store, row: IncomingRow, verdict: Verdict): void {
  const { type, documentId, seq } = row;
  store.db.prepare('DELETE FROM set_aside WHERE type = ? AND document_id = ?').run(type, documentId);
  if (verdict.kind === 'set-aside') {
    return keepSetAside(
      store,
      { type, documentId, seq, reason: verdict.reason },
      JSON.stringify(row.document),
    );
  }
  if (verdict.kind === 'remove') return forgetDocument(store, type, documentId);
  deriveDocument(store, verdict.document, seq, verdict.media);
}

function keepSetAside(store: Store, { type, documentId, seq, reason }: SetAside, wire: string): void {
  store.db
    .prepare('INSERT OR REPLACE INTO set_aside VALUES (?, ?, ?, ?, ?)')
    .run(type, documentId, seq, wire, reason);
}

const FIRST_TYPES = `CASE type WHEN 'media' THEN 0 WHEN 'notice' THEN 2 ${CONTENT_TYPES.map((type) => `WHEN '${type}' THEN 3`).join(' ')} ELSE 1 END`;

function readIncoming(store: Store, replaces: boolean): IncomingRow[] {
  const again = replaces
    ? ''
    : `UNION ALL SELECT type, document_id, seq, 'upsert', document FROM set_aside
       WHERE NOT EXISTS (SELECT 1 FROM incoming i WHERE i.type = set_aside.type AND i.document_id = set_aside.document_id)
       AND EXISTS (SELECT 1 FROM incoming)`;
  const rows = store.db
    .prepare(
      `SELECT * FROM (SELECT type, document_id, seq, action, document FROM incoming ${again}) ORDER BY action = 'upsert', ${FIRST_TYPES}, seq`,
    )
    .all();
  return rows.map((row) => ({
    type: row.type as WireType,
    documentId: String(row.document_id),
    seq: Number(row.seq),
    action: row.action as 'upsert' | 'remove',
    document: row.document === null ? null : (JSON.parse(String(row.document)) as unknown),
  }));
}

function removeAbsent(store: Store): void {
  const rows = store.db
    .prepare(
      `SELECT type, document_id FROM document d WHERE NOT EXISTS
      (SELECT 1 FROM incoming i WHERE i.type = d.type AND i.document_id = d.document_id AND i.action = 'upsert')`,
    )
    .all();
  for (const row of rows) forgetDocument(store, row.type as WireType, String(row.document_id));
  store.db.exec('DELETE FROM set_aside');
}
