import { ContractError, mediaOf, parseWireDocument, type WireDocument, type WireType } from '@ntm/shared';
import type { Store } from './database.ts';
import type { Derived } from './derive-document.ts';
import type { PreparedBodies } from './prepare-bodies.ts';
import { describeContractError, type PreparedMedia } from './prepare-media.ts';

/** What was made of the files and bodies that came, by document. */
export interface Prepared {
  readonly media: ReadonlyMap<string, PreparedMedia>;
  readonly bodies: ReadonlyMap<string, PreparedBodies>;
}

/** What becomes of a document that came. */
export type Verdict =
  | { readonly kind: 'set-aside'; readonly reason: string }
  | ({ readonly kind: 'accept'; readonly document: WireDocument } & Derived);

/**
 * Accepts a document, or says why it stays at its former version: it breaks the contract, its file or body cannot be
 * used, or it names a file that is set aside.
 */
export function judgeChange(store: Store, type: WireType, payload: unknown, prepared: Prepared): Verdict {
  let document: WireDocument;
  try {
    document = parseWireDocument(type, payload);
  } catch (error) {
    if (error instanceof ContractError) return { kind: 'set-aside', reason: describeContractError(error) };
    throw error;
  }
  const media = prepared.media.get(document.documentId);
  const bodies = prepared.bodies.get(document.documentId);
  for (const made of [media, bodies])
    if (made?.kind === 'unusable') return { kind: 'set-aside', reason: made.reason };
  const unusable = mediaOf(document).find((documentId) => !hasMedia(store, documentId));
  if (unusable) {
    return { kind: 'set-aside', reason: `Có ảnh hoặc tệp chưa dùng được (${reasonOf(store, unusable)})` };
  }
  return {
    kind: 'accept',
    document,
    ...(media?.kind === 'ready' && { media }),
    ...(bodies?.kind === 'ready' && { bodies: bodies.hashes }),
  };
}

function hasMedia(store: Store, documentId: string): boolean {
  return store.db.prepare('SELECT 1 FROM media WHERE document_id = ?').get(documentId) !== undefined;
}

function reasonOf(store: Store, documentId: string): string {
  const row = store.db
    .prepare("SELECT reason FROM set_aside WHERE type = 'media' AND document_id = ?")
    .get(documentId);
  return row ? String(row.reason) : 'tệp không còn trong kho';
}
