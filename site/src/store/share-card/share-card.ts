import { createHash } from 'node:crypto';
import { headlineOf, mediaReferences, type WireContent } from '@ntm/shared';
import { toCardKicker } from '../../model/to-card-kicker.ts';
import { labelOfContent } from '../resolve-cards.ts';

/** What is written on the card that other sites show for a document without a photograph. */
export interface ShareCard {
  readonly title: string;
  readonly kicker: string;
  /** Name of the site. */
  readonly site: string;
}

/** Rises with every change of how a card is drawn: cards of the new drawing then get new addresses. */
const DRAWING = 1;

/** The card of a document; null where it has a picture of its own. A pure function of what it is given. */
export function toShareCard(wire: WireContent, site: string): ShareCard | null {
  if (picturesOf(wire).length > 0) return null;
  return { title: headlineOf(wire), kicker: toCardKicker(wire.type, labelOfContent(wire), wire.demo), site };
}

/** What names a card: a digest of all that it says, as photographs are named by their bytes. */
export function hashOfShareCard(card: ShareCard): string {
  const inputs = JSON.stringify([DRAWING, card.title, card.kicker, card.site]);
  return createHash('sha256').update(inputs).digest('hex').slice(0, 16);
}

/** The address of a card, by its name. */
export function srcOfShareCard(hash: string): string {
  return `/media/${hash}/the-1200.jpg`;
}

/** The media documents that a document shows as pictures, the one that stands for it first. */
export function picturesOf({ cover, gallery, body }: WireContent): string[] {
  return [
    ...(cover ? [cover.image] : []),
    ...gallery.map(({ image }) => image),
    ...mediaReferences(body ?? ''),
  ];
}
