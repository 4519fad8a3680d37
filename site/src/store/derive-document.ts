import { createHash } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentPath, type WireContent, type WireDocument, type WireType } from '@ntm/shared';
import { toBodyHtml } from '../model/to-body-html.ts';
import { insertListings } from './insert-listings.ts';
import { listsOfDocument, listsOfWithdrawal } from './lists.ts';
import type { AcceptedMedia } from './judge-change.ts';
import type { Store } from './database.ts';
import { isContentType } from './reader.ts';

/** Writes a document and everything derived from it; inside the transaction of a sync. */
export function deriveDocument(
  store: Store,
  document: WireDocument,
  seq: number,
  media: AcceptedMedia | null,
): void {
  const former = store.db
    .prepare('SELECT wire FROM document WHERE type = ? AND document_id = ?')
    .get(document.type, document.documentId);
  forgetDocument(store, document.type, document.documentId, { keepMedia: media === null });
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
  if (isContent(document)) deriveContent(store, document);
  if (document.type === 'notice' && document.kind === 'withdrawal') {
    const { targetType: type, targetDocumentId, placement } = document;
    const date = placement.firstPublishedAt;
    insertListings(store, listsOfWithdrawal(document), { type, documentId: targetDocumentId, date, withdrawn: true });
  }
  if (document.type === 'media' && media) keepMedia(store, document.documentId, media);
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
  if (type === 'notice') {
    const { targetDocumentId } = JSON.parse(String(row.wire)) as { targetDocumentId: string };
    store.db.prepare('DELETE FROM listing WHERE document_id = ? AND withdrawn = 1').run(targetDocumentId);
  }
  if (type === 'media' && !options.keepMedia)
    store.db.prepare('DELETE FROM media WHERE document_id = ?').run(documentId);
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

function deriveContent(store: Store, document: WireContent): void {
  const { type, documentId, firstPublishedAt: date, translations } = document;
  insertListings(store, listsOfDocument(document), { type, documentId, date, withdrawn: false });
  keepBody(store, documentId, '', document.body ?? '');
  for (const { language, body } of translations) keepBody(store, documentId, language, body ?? '');
}

/** Bodies are files by the hash of their HTML: written once, before the transaction that names them is committed. */
function keepBody(store: Store, documentId: string, language: string, markdown: string): void {
  const html = toBodyHtml(markdown);
  const hash = createHash('sha256').update(html).digest('hex').slice(0, 32);
  const path = join(store.folder, 'bodies', `${hash}.html`);
  if (!existsSync(path)) {
    writeFileSync(`${path}.tmp`, html);
    renameSync(`${path}.tmp`, path);
  }
  store.db.prepare('INSERT OR REPLACE INTO body VALUES (?, ?, ?)').run(documentId, language, hash);
}

function keepMedia(store: Store, documentId: string, { facts, renditions }: AcceptedMedia): void {
  const { hash, kind, mime, bytes, width, height } = facts;
  store.db
    .prepare('INSERT OR REPLACE INTO media VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(documentId, hash, kind, mime, bytes, width, height);
  const insert = store.db.prepare('INSERT OR REPLACE INTO rendition VALUES (?, ?)');
  for (const [src, size] of renditions) insert.run(src, size);
}
