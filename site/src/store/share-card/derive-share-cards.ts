import type { WireType } from '@ntm/shared';
import type { Store } from '../database.ts';
import { getContentById, getContents, isContentType } from '../reader.ts';
import { siteNameOf } from '../site-name.ts';
import { prepare } from '../statement.ts';
import { hashOfShareCard, toShareCard } from './share-card.ts';

/**
 * Notes which card belongs to which document, where that may have changed with what came: a card that belongs to none is
 * swept away (sweep.ts). Inside the transaction of a sync, when the documents themselves are derived.
 * @param changed what was put or taken away
 */
export function deriveShareCards(
  store: Store,
  changed: readonly { readonly type: WireType; readonly documentId: string }[],
): void {
  const isRenamed = changed.some(({ type }) => type === 'site-setting');
  const documents = changed.filter(({ type }) => isContentType(type)).map(({ documentId }) => documentId);
  const everything = isRenamed ? getContents(store).map(({ documentId }) => documentId) : [];
  const site = siteNameOf(store);
  for (const documentId of new Set([...documents, ...everything])) {
    const wire = getContentById(store, documentId);
    const card = wire && toShareCard(wire, site);
    if (card) noteCard(store, documentId, hashOfShareCard(card));
    else prepare(store, 'DELETE FROM share_card WHERE document_id = ?').run(documentId);
  }
}

function noteCard(store: Store, documentId: string, hash: string): void {
  prepare(
    store,
    `INSERT INTO share_card VALUES (?, ?) ON CONFLICT (document_id) DO UPDATE SET hash = excluded.hash
     WHERE hash <> excluded.hash`,
  ).run(documentId, hash);
}
