import {
  ContractError,
  mediaOf,
  parseWireDocument,
  type WireDocument,
  type WireType,
} from '@ntm/shared';
import type { Store } from './database.ts';
import { describeContractError, type PreparedMedia } from './prepare-media.ts';
import type { MediaFacts } from './media-files.ts';

/** What becomes of a change. */
export type Verdict =
  | { readonly kind: 'remove' }
  | { readonly kind: 'set-aside'; readonly reason: string }
  | { readonly kind: 'accept'; readonly document: WireDocument; readonly media: AcceptedMedia | null };

export interface AcceptedMedia {
  readonly facts: MediaFacts;
  readonly renditions: ReadonlyMap<string, number>;
}

/**
 * Accepts a document, or says why it stays at its former version: it breaks the contract, its file cannot be used, or
 * it names a file that is set aside.
 */
export function judgeChange(
  store: Store,
  type: WireType,
  payload: unknown,
  media: PreparedMedia | undefined,
): Verdict {
  let document: WireDocument;
  try {
    document = parseWireDocument(type, payload);
  } catch (error) {
    if (error instanceof ContractError) return { kind: 'set-aside', reason: describeContractError(error) };
    throw error;
  }
  if (media?.kind === 'unusable') return { kind: 'set-aside', reason: media.reason };
  const unusable = mediaOf(document).find((documentId) => !hasMedia(store, documentId));
  if (unusable) {
    return { kind: 'set-aside', reason: `Có ảnh hoặc tệp chưa dùng được (${reasonOf(store, unusable)})` };
  }
  return {
    kind: 'accept',
    document,
    media: media ? { facts: media.facts, renditions: media.renditions } : null,
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
