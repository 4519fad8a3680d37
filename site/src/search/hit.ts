import { formatDay } from '@ntm/shared';
import type { Card } from './index-format.ts';
import { markMatches, toExcerpt, type Segment } from './to-excerpt.ts';
import type { QueryWord } from './words.ts';

/** A document that was found, as it is shown. */
export interface ShownHit {
  readonly path: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  readonly kind: string;
  readonly day: string;
  readonly pictureSrc: string | null;
  readonly demo: boolean;
}

/** Shows where the words stand: in the body, or else in the summary, which is shown anyhow. */
export function toShownHit(card: Card, words: readonly QueryWord[]): ShownHit {
  return {
    path: card.path,
    title: markMatches(card.title, words),
    excerpt: toExcerpt(card.text, words) ?? markMatches(card.summary, words),
    kind: card.kind,
    day: formatDay(card.date),
    pictureSrc: card.picture,
    demo: card.demo,
  };
}
