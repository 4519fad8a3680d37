import {
  documentPath,
  type WireContent,
  type WireDocument,
  type WireNotice,
  type WireType,
} from '@ntm/shared';
import type { Store } from './database.ts';
import { listsOfDocument, listsOfWithdrawal } from './lists.ts';
import { dropPlaces, setPlaces } from './place-document.ts';
import type { MediaFacts } from './media-files.ts';
import { keepBodies, type BodyHashes } from './prepare-bodies.ts';
import { getNotices, isContentType } from './reader.ts';
import { prepare } from './statement.ts';
import { withoutTexts } from './without-texts.ts';

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
  const { type, documentId } = document;
  keepSource(store, document);
  const wire = JSON.stringify(withoutTexts(document));
  const row = prepare(store, 'SELECT wire FROM document WHERE type = ? AND document_id = ?').get(type, documentId); // prettier-ignore
  if (row?.['wire'] === wire) {
    prepare(store, 'UPDATE document SET seq = ? WHERE type = ? AND document_id = ?').run(
      seq,
      type,
      documentId,
    );
  } else {
    const { path, slug, target } = addressesOf(document);
    prepare(store, 'DELETE FROM document WHERE type = ? AND document_id = ?').run(type, documentId);
    prepare(store, 'INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?)').run(type, documentId, seq, wire, path, slug, target); // prettier-ignore
  }
  if (isContent(document)) deriveContent(store, document, derived.bodies);
  if (document.type === 'notice') placeWithdrawn(store, document);
  if (document.type === 'media' && derived.media) keepMedia(store, document.documentId, derived.media);
}

/** Keeps a document as it came, and what it was when it last was live. */
function keepSource(store: Store, document: WireDocument): void {
  const wire = JSON.stringify(document);
  prepare(
    store,
    `INSERT INTO source VALUES (?, ?, ?, NULL) ON CONFLICT (type, document_id) DO UPDATE
     SET wire = excluded.wire, former = coalesce(former, wire) WHERE wire <> excluded.wire`,
  ).run(document.type, document.documentId, wire);
}

/** Removes a document and everything derived from it. */
export function forgetDocument(store: Store, type: WireType, documentId: string): void {
  const row = prepare(store, 'DELETE FROM document WHERE type = ? AND document_id = ? RETURNING wire').get(type, documentId); // prettier-ignore
  if (!row) return;
  prepare(store, 'DELETE FROM source WHERE type = ? AND document_id = ?').run(type, documentId);
  if (isContentType(type)) {
    prepare(store, 'DELETE FROM body WHERE document_id = ?').run(documentId);
    dropPlaces(store, documentId, { withdrawn: false });
  }
  if (type === 'notice') placeWithdrawn(store, JSON.parse(String(row['wire'])) as WireNotice);
  if (type === 'media') prepare(store, 'DELETE FROM media WHERE document_id = ?').run(documentId);
}

/** Gives a withdrawn document the places that its notices say, all of them; none when there is no notice. */
function placeWithdrawn(store: Store, { targetType: type, targetDocumentId: documentId }: WireNotice): void {
  const withdrawals = getNotices(store, type, documentId).filter((notice) => notice.kind === 'withdrawal');
  const date = withdrawals.at(-1)?.placement.firstPublishedAt;
  if (date === undefined) return dropPlaces(store, documentId, { withdrawn: true });
  const lists = new Set(withdrawals.flatMap(listsOfWithdrawal));
  setPlaces(store, 'own', { type, documentId, date, withdrawn: true }, [...lists]);
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
  setPlaces(store, 'own', { type, documentId, date, withdrawn: false }, listsOfDocument(document));
  const languages = JSON.stringify([...bodies.keys()]);
  prepare(
    store,
    'DELETE FROM body WHERE document_id = ? AND language NOT IN (SELECT value FROM json_each(?))',
  ).run(documentId, languages);
  // What stays as it is, is no change.
  const insert = prepare(
    store,
    `INSERT INTO body VALUES (?, ?, ?)
     ON CONFLICT (document_id, language) DO UPDATE SET hash = excluded.hash WHERE hash <> excluded.hash`,
  );
  for (const [language, hash] of bodies) insert.run(documentId, language, hash);
}

function keepMedia(
  store: Store,
  documentId: string,
  { facts, renditions }: NonNullable<Derived['media']>,
): void {
  const { hash, kind, mime, bytes, width, height } = facts;
  prepare(
    store,
    `INSERT INTO media VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document_id) DO UPDATE SET
     hash = excluded.hash, kind = excluded.kind, mime = excluded.mime, bytes = excluded.bytes, width = excluded.width,
     height = excluded.height WHERE hash <> excluded.hash OR mime <> excluded.mime`,
  ).run(documentId, hash, kind, mime, bytes, width, height);
  const insert = prepare(
    store,
    'INSERT INTO rendition VALUES (?, ?) ON CONFLICT (src) DO UPDATE SET bytes = excluded.bytes WHERE bytes <> excluded.bytes',
  );
  for (const [src, size] of renditions) insert.run(src, size);
}
