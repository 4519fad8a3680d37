import { matchWord, splitWords, type PlacedWord, type QueryWord } from './words.ts';

/** A piece of text, marked where the query matches. */
export interface Segment {
  readonly text: string;
  readonly isMatch: boolean;
}

interface Hit {
  /** Which word of the text. */
  readonly at: number;
  /** Which word of the query. */
  readonly asked: number;
}

const LENGTH = 32;
const LEAD_IN = 6;

/** A whole text with the words of the query marked. */
export function markMatches(text: string, words: readonly QueryWord[]): Segment[] {
  const placed = splitWords(text);
  return toSegments(text, placed, findHits(placed, words), 0, text.length);
}

/** The stretch of a text that holds most of the query's different words, marked; null when it holds none. */
export function toExcerpt(text: string, words: readonly QueryWord[]): Segment[] | null {
  const placed = splitWords(text);
  const hits = findHits(placed, words);
  const best = pickWindow(hits);
  if (best === null) return null;
  const first = Math.max(0, best - LEAD_IN);
  const last = Math.min(placed.length, first + LENGTH) - 1;
  const start = first === 0 ? 0 : (placed[first]?.start ?? 0);
  const end = last === placed.length - 1 ? text.length : (placed[last]?.end ?? text.length);
  const segments = toSegments(text, placed, hits, start, end);
  return [
    ...(start > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...segments,
    ...(end < text.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

function findHits(placed: readonly PlacedWord[], words: readonly QueryWord[]): Hit[] {
  return placed.flatMap(({ text }, at) => {
    const asked = words.findIndex(
      (word, index) => matchWord(text, word, index === words.length - 1) !== null,
    );
    return asked < 0 ? [] : [{ at, asked }];
  });
}

/** The first word of the stretch with most different words of the query, the earliest of equals. */
function pickWindow(hits: readonly Hit[]): number | null {
  let best: { at: number; count: number } | null = null;
  for (const [index, { at }] of hits.entries()) {
    const inside = new Set<number>();
    for (let next = index; next < hits.length && (hits[next]?.at ?? 0) < at + LENGTH - LEAD_IN; next++) {
      inside.add(hits[next]?.asked ?? 0);
    }
    if (best === null || inside.size > best.count) best = { at, count: inside.size };
  }
  return best?.at ?? null;
}

function toSegments(
  text: string,
  placed: readonly PlacedWord[],
  hits: readonly Hit[],
  start: number,
  end: number,
): Segment[] {
  const segments: Segment[] = [];
  let from = start;
  for (const { at } of hits) {
    const word = placed[at];
    if (!word || word.start < start || word.end > end) continue;
    if (word.start > from) segments.push({ text: text.slice(from, word.start), isMatch: false });
    segments.push({ text: text.slice(word.start, word.end), isMatch: true });
    from = word.end;
  }
  if (from < end) segments.push({ text: text.slice(from, end), isMatch: false });
  return segments;
}
