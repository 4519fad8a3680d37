import { headlineOf, type WireContent } from '@ntm/shared';
import { toPhotograph, type SharePicture } from '../model/share-picture.ts';
import type { Store } from './database.ts';
import { resolvePicture } from './resolve-media.ts';
import { hashOfShareCard, picturesOf, srcOfShareCard, toShareCard } from './share-card/share-card.ts';
import { siteNameOf } from './site-name.ts';

/** What other sites show of a document: its first picture, or its card where it names none. */
export function resolveSharePicture(store: Store, wire: WireContent): SharePicture | null {
  const card = toShareCard(wire, siteNameOf(store));
  if (card) return { kind: 'card', src: srcOfShareCard(hashOfShareCard(card)), alt: card.title };
  const cover = wire.cover ?? wire.gallery[0];
  for (const image of picturesOf(wire)) {
    const found = resolvePicture(store, image);
    const described = image === cover?.image ? cover.alt : null;
    if (found) return toPhotograph(found.picture, described ?? found.alternativeText ?? headlineOf(wire));
  }
  return null;
}
