import {
  documentPath,
  type WireContent,
  type WireDocument,
  type WireNotice,
  type WireType,
} from '@ntm/shared';
import type { Store } from './database.ts';
import { insertListings } from './insert-listings.ts';
import { listsOfDocument, listsOfWithdrawal } from './lists.ts';
import type { MediaFacts } from './media-files.ts';
import { keepBodies, type BodyHashes } from './prepare-bodies.ts';
import { getNotices, isContentType } from './reader.ts';

/** What was made of a document before the transaction: of its file, or of its bodies. */
export interface Derived {
  readonly media?: { readonly facts: MediaFacts; readonly renditions: ReadonlyMap<string, number> };
  readonly bodies?: BodyHashes;
}

/** Writes a document and everything derived from it; inside the transaction of a sync. */
export function deriveDocument(
  store: Store,
  document: WireDocument,
  seq: number,
  derived: Derived = {},
): void {
  const former = store.db
    .prepare('SELECT ifnull(former, wire) AS wire FROM document WHERE type = ? AND document_id = ?')
    .get(document.type, document.documentId);
  forgetDocument(store, document.type, document.documentId, { keepMedia: derived.media === undefined });
  const { path, slug, target } = addressesOf(document);
  store.db
    .prepare('INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(
      document.type,
      document.documentId,
      seq,
      JSON.stringify(document),
      path,
      slug,
      target,
      former?.wire ?? null,
    );
  if (isContent(document)) deriveContent(store, document, derived.bodies);
  if (document.type === 'notice' && document.kind === 'withdrawal') listWithdrawal(store, document);
  if (document.type === 'media' && derived.media) keepMedia(store, document.documentId, derived.media);
}

/** Removes a document and everything derived from it. */
export function forgetDocument(
  store: Store,
  type: WireType,
  documentId: string,
  options: { keepMedia?: boolean } = {},
): void {
  const row = store.db
    .prepare('SELECT wire FROM document WHERE type = ? AND document_id = ?')
    .get(type, documentId);
  if (!row) return;
  store.db.prepare('DELETE FROM document WHERE type = ? AND document_id = ?').run(type, documentId);
  if (isContentType(type)) {
    store.db.prepare('DELETE FROM body WHERE document_id = ?').run(documentId);
    store.db.prepare('DELETE FROM listing WHERE document_id = ? AND withdrawn = 0').run(documentId);
  }
  if (type === 'notice') forgetWithdrawal(store, JSON.parse(String(row.wire)) as WireNotice);
  if (type === 'media' && !options.keepMedia)
    store.db.prepare('DELETE FROM media WHERE document_id = ?').run(documentId);
}

/** A withdrawn document loses its place with its notice, unless another one keeps it there. */
function forgetWithdrawal(store: Store, notice: WireNotice): void {
  if (notice.kind !== 'withdrawal') return;
  store.db
    .prepare('DELETE FROM listing WHERE document_id = ? AND withdrawn = 1')
    .run(notice.targetDocumentId);
  for (const other of getNotices(store, notice.targetType, notice.targetDocumentId)) {
    if (other.kind === 'withdrawal') listWithdrawal(store, other);
  }
}

function listWithdrawal(store: Store, notice: WireNotice & { kind: 'withdrawal' }): void {
  const { targetType: type, targetDocumentId: documentId, placement } = notice;
  const place = { type, documentId, date: placement.firstPublishedAt, withdrawn: true };
  insertListings(store, listsOfWithdrawal(notice), place);
}

function addressesOf(document: WireDocument): {
  path: string | null;
  slug: string | null;
  target: string | null;
} {
  if (isContent(document)) {
    return { path: documentPath(document.type, document.slug), slug: document.slug, target: null };
  }
  if (document.type !== 'redirect' && document.type !== 'notice') {
    return { path: null, slug: 'slug' in document ? document.slug : null, target: null };
  }
  const target = `${document.targetType}/${document.targetDocumentId}`;
  if (document.type === 'redirect') return { path: document.from, slug: null, target };
  return { path: document.kind === 'withdrawal' ? document.targetPath : null, slug: null, target };
}

function isContent(document: WireDocument): document is WireContent {
  return isContentType(document.type);
}

function deriveContent(store: Store, document: WireContent, bodies = keepBodies(store, document)): void {
  const { type, documentId, firstPublishedAt: date } = document;
  insertListings(store, listsOfDocument(document), { type, documentId, date, withdrawn: false });
  const insert = store.db.prepare('INSERT OR REPLACE INTO body VALUES (?, ?, ?)');
  for (const [language, hash] of bodies) insert.run(documentId, language, hash);
}

function keepMedia(
  store: Store,
  documentId: string,
  { facts, renditions }: NonNullable<Derived['media']>,
): void {
  const { hash, kind, mime, bytes, width, height } = facts;
  store.db
    .prepare('INSERT OR REPLACE INTO media VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(documentId, hash, kind, mime, bytes, width, height);
  const insert = store.db.prepare('INSERT OR REPLACE INTO rendition VALUES (?, ?)');
  for (const [src, size] of renditions) insert.run(src, size);
}
