import { formatDay } from '@ntm/shared';
import type { PagefindDocument } from './pagefind.ts';
import type { Rankable } from './rank-hits.ts';
import { readRecordUrl, type ResultNotes } from './record-url.ts';
import { markMatches, toExcerpt, type Segment } from './to-excerpt.ts';
import type { QueryWord } from './words.ts';

/** A document that was found. */
export interface Hit extends Rankable, ResultNotes {
  readonly path: string;
}

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

export function toHit({ url, content, meta }: PagefindDocument): Hit {
  return { ...readRecordUrl(url), title: meta['title'] ?? '', summary: meta['summary'] ?? '', content };
}

/** Shows where the words stand: in the body, or else in the summary, which is shown anyhow. */
export function toShownHit(hit: Hit, words: readonly QueryWord[]): ShownHit {
  return {
    path: hit.path,
    title: markMatches(hit.title, words),
    excerpt: toExcerpt(hit.content, words) ?? markMatches(hit.summary, words),
    kind: hit.kind,
    day: hit.date === '' ? '' : formatDay(hit.date),
    pictureSrc: hit.pictureSrc,
    demo: hit.demo,
  };
}
