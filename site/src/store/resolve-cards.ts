import { currentRating, DOCUMENT_KINDS, documentPath, EXEMPLAR_KINDS, GENRES, headlineOf, PRODUCT_GROUPS, type Choice, type ContentType, type WireContent } from '@ntm/shared'; // prettier-ignore
import type { Card } from '../model/content.ts';
import type { Store } from './database.ts';
import type { ListedDocument } from './listed.ts';
import { getContent } from './reader.ts';
import { resolveThemes, toChoice } from './resolve-links.ts';
import { resolveFigure } from './resolve-media.ts';
import { defineQuery } from './session.ts';
import { todayOf } from './today.ts';

/** A document as lists show it: a query of its own, since the same card stands in many lists. */
const card = defineQuery('card', (store, type: ContentType, documentId: string): Card | null => {
  const wire = getContent(store, type, documentId);
  return wire && toCard(store, wire);
});

function toCard(store: Store, wire: WireContent): Card {
  return {
    type: wire.type,
    documentId: wire.documentId,
    path: documentPath(wire.type, wire.slug),
    title: headlineOf(wire),
    summary: wire.summary,
    label: labelOfContent(wire),
    theme: resolveThemes(store, wire.themes)[0] ?? null,
    date: wire.firstPublishedAt,
    picture: resolveFigure(store, wire.cover ?? wire.gallery[0] ?? null)?.picture ?? null,
    demo: wire.demo,
    stars: starsOf(store, wire),
  };
}

/** Cards of documents, in their order; what is not public is left out. */
export function toCards(
  store: Store,
  documents: readonly Pick<ListedDocument, 'type' | 'documentId'>[],
): Card[] {
  return documents.flatMap(({ type, documentId }) => card.of(store, type, documentId) ?? []);
}

/** What a document is among those of its type: genre, kind or group. */
export function labelOfContent(wire: WireContent): Choice {
  switch (wire.type) {
    case 'article':
      return toChoice(GENRES, wire.genre);
    case 'exemplar':
      return toChoice(EXEMPLAR_KINDS, wire.kind);
    case 'ocop-product':
      return toChoice(PRODUCT_GROUPS, wire.group);
    case 'official-document':
      return toChoice(DOCUMENT_KINDS, wire.kind);
  }
}

/** The OCOP stars that a product holds on the store's day. */
export function starsOf(store: Store, wire: WireContent): number | null {
  return wire.type === 'ocop-product'
    ? (currentRating(wire.ratings, todayOf(store).day)?.stars ?? null)
    : null;
}
