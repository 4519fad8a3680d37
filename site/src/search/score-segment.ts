import { foldMarks } from '@ntm/shared';
import { fromSteps, type Postings } from './index-format.ts';
import type { SegmentReader } from './segment-reader.ts';
import type { FilterName } from './search-request.ts';
import { matchWord, type QueryWord } from './words.ts';

/** What a search asks of every segment. */
export interface SegmentQuery {
  /** All of them must be there; the last may still be being typed. */
  readonly words: readonly QueryWord[];
  readonly filters: Partial<Record<FilterName, string>>;
}

/** What it is worth that a document holds a word, or two neighbours, by level: not, in the text, in front of it, in the title. */
const WORD_WORTH = [0, 1, 3, 6];
const PAIR_WORTH = [0, 8, 10, 16];
/** A whole word goes before one that only begins so. */
const WHOLE_WORTH = 1;
/** The spelling as typed goes before everything else: `đường` before a title with `đương`. */
const EXACT_WORTH = 1 << 12;
/** Shorter beginnings stand for too much of the index. */
const PREFIX_LETTERS = 3;

/**
 * How well each document of a segment answers: 0 when it does not. A matter of the document alone, so that it is the same
 * in whichever segment the document stands.
 */
export async function scoreSegment(segment: SegmentReader, query: SegmentQuery): Promise<Uint16Array> {
  const { words } = query;
  const { length: size } = await segment.cards();
  const [found, pairs, allowed] = await Promise.all([
    Promise.all(words.map((word, index) => findWord(segment, size, word, index === words.length - 1))),
    Promise.all(words.slice(1).map((_, index) => findPair(segment, size, words, index))),
    findAllowed(segment, size, query.filters),
  ]);
  const isMarked = words.some((word) => word.isMarked);
  const scores = new Uint16Array(size);
  for (let document = 0; document < size; document++) {
    if (allowed?.[document] === 0 || !found.every(({ worth }) => worth[document])) continue;
    let score = 1;
    for (const { worth } of found) score += worth[document] ?? 0;
    for (const worth of pairs) score += worth[document] ?? 0;
    const isExact = words.every((word, index) => !word.isMarked || found[index]?.exact[document]);
    scores[document] = score + (isMarked && isExact ? EXACT_WORTH : 0);
  }
  return scores;
}

async function findWord(
  segment: SegmentReader,
  size: number,
  word: QueryWord,
  isLast: boolean,
): Promise<{ worth: Uint8Array; exact: Uint8Array }> {
  const key = foldMarks(word.text);
  const isPrefix = isLast && key.length >= PREFIX_LETTERS;
  const worth = new Uint8Array(size);
  const exact = new Uint8Array(size);
  for (const [spelling, postings] of await segment.spellings(key, isPrefix)) {
    const match = matchWord(spelling, word, isPrefix);
    if (match === null) continue;
    const whole = matchWord(spelling, word, false) === null ? 0 : WHOLE_WORTH;
    for (const [document, level] of readPostings(postings)) {
      const value = (WORD_WORTH[level] ?? 0) + whole;
      // Where a document has the spelling as typed, the others count for nothing.
      if (match === 'exact' && exact[document] === 0) worth[document] = value;
      else if (match === 'exact' || exact[document] === 0)
        worth[document] = Math.max(worth[document] ?? 0, value);
      if (match === 'exact') exact[document] = 1;
    }
  }
  return { worth, exact };
}

async function findPair(
  segment: SegmentReader,
  size: number,
  words: readonly QueryWord[],
  index: number,
): Promise<Uint8Array> {
  const [first = '', second = ''] = words.slice(index, index + 2).map(({ text }) => foldMarks(text));
  const worth = new Uint8Array(size);
  const isPrefix = index === words.length - 2 && second.length >= PREFIX_LETTERS;
  for (const postings of await segment.pairs(`${first} ${second}`, isPrefix)) {
    for (const [document, level] of readPostings(postings))
      worth[document] = Math.max(worth[document] ?? 0, PAIR_WORTH[level] ?? 0);
  }
  return worth;
}

/** 1 for each document that every filter lets through; null without filters. */
async function findAllowed(
  segment: SegmentReader,
  size: number,
  filters: SegmentQuery['filters'],
): Promise<Uint8Array | null> {
  const asked = Object.entries(filters);
  if (asked.length === 0) return null;
  const file = await segment.filters();
  const passed = new Uint8Array(size);
  for (const [filter, value] of asked) {
    const steps = file[filter]?.find(([known]) => known === value)?.[1] ?? [];
    for (const document of fromSteps(steps)) passed[document] = (passed[document] ?? 0) + 1;
  }
  return passed.map((count) => (count === asked.length ? 1 : 0));
}

function* readPostings(postings: Postings): Generator<[document: number, level: number]> {
  let document = 0;
  for (const posting of postings) yield [(document += posting >> 2), posting & 3];
}
