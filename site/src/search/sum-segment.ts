import { foldMarks } from '@ntm/shared';
import { fromSteps, type FilterFile, type PairChunk, type Postings, type SegmentHead, type WordChunk } from './index-format.ts'; // prettier-ignore
import { unpackJson } from './pack-json.ts';
import type { SearchDocument } from './search-document.ts';
import { toFilterValues } from './segment-builder.ts';
import { toTerms } from './to-terms.ts';

/** What a segment says of each of its documents. */
export interface SegmentSums {
  /** Of the cards, by number. */
  readonly serials: readonly number[];
  /** Sums of everything that leads to a document, by number: equal to `sumDocument` where nothing is wrong. */
  readonly sums: Float64Array;
}

/**
 * Sums up all that the files of a segment say, file by file: a check that needs no second index.
 * @param load reads a file of the segment by its name
 */
export function* sumSegment(load: (name: string) => Uint8Array): Generator<undefined, SegmentSums> {
  const head = unpackJson(load('head')) as SegmentHead;
  const serials = fromSteps(head.cards);
  const sums = new Float64Array(serials.length);
  const add = (term: string, postings: Postings) => {
    const byLevel = [0, 1, 2, 3].map((level) => hashOf(`${term}/${level}`));
    let document = 0;
    for (const posting of postings) {
      document += posting >> 2;
      sums[document] = (sums[document] ?? 0) + (byLevel[posting & 3] ?? 0);
    }
  };
  for (const index of head.words.keys()) {
    for (const [key, spellings] of unpackJson(load(`w${index}`)) as WordChunk)
      for (const [spelling, postings] of spellings) add(nameWord(key, spelling), postings);
    yield;
  }
  for (const index of head.pairs.keys()) {
    for (const [pair, postings] of unpackJson(load(`p${index}`)) as PairChunk) add(namePair(pair), postings);
    yield;
  }
  for (const [filter, values] of Object.entries(unpackJson(load('filters')) as FilterFile))
    for (const [value, steps] of values)
      for (const document of fromSteps(steps))
        sums[document] = (sums[document] ?? 0) + hashOf(nameValue(filter, value));
  return { serials, sums };
}

/** The sum of everything that leads to a document in an index that is right. */
export function sumDocument(document: SearchDocument): number {
  const { words, pairs } = toTerms(document);
  let sum = 0;
  for (const [word, level] of words) sum += hashOf(`${nameWord(foldMarks(word), word)}/${level}`);
  for (const [pair, level] of pairs) sum += hashOf(`${namePair(pair)}/${level}`);
  for (const [filter, value] of toFilterValues(document)) sum += hashOf(nameValue(filter, value));
  return sum;
}

const nameWord = (key: string, spelling: string) => `word ${key} ${spelling}`;
const namePair = (pair: string) => `pair ${pair}`;
const nameValue = (filter: string, value: string) => `filter ${filter} ${value}`;

/** 32 bits, FNV-1a over code units: thousands of them add up exactly in a number. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
