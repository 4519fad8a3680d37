import { foldMarks, hanoiDay } from '@ntm/shared';
import { toSteps, type PairChunk, type SegmentHead, type WordChunk } from './index-format.ts';
import { packJson } from './pack-json.ts';
import type { SearchDocument } from './search-document.ts';
import { toTerms, type Terms } from './to-terms.ts';

/** A chunk ends when it holds this many postings: some 3 KB in gzip, of which a query needs one line. */
const CHUNK_POSTINGS = 2000;

/** A list of postings under construction; `last` is its last document. */
interface OpenList {
  last: number;
  readonly postings: number[];
}

/** One segment of the index, made document by document. */
export class SegmentBuilder {
  readonly #spellings = new Map<string, OpenList>();
  readonly #pairs = new Map<string, OpenList>();
  readonly #filters = new Map<string, Map<string, number[]>>();
  readonly #serials: number[] = [];

  /**
   * Adds the next document, which must not be older than those before.
   * @param serial of its card
   */
  add(document: SearchDocument, serial: number, terms: Terms = toTerms(document)): void {
    const number = this.#serials.push(serial) - 1;
    for (const [word, level] of terms.words) append(this.#spellings, word, number, level);
    for (const [pair, level] of terms.pairs) append(this.#pairs, pair, number, level);
    for (const [filter, value] of toFilterValues(document)) {
      const values = this.#filters.get(filter) ?? new Map<string, number[]>();
      this.#filters.set(filter, values);
      const documents = values.get(value);
      if (documents) documents.push(number);
      else values.set(value, [number]);
    }
  }

  get size(): number {
    return this.#serials.length;
  }

  /** The files of the segment by name, each made when it is asked for. */
  *files(): Generator<[name: string, content: Buffer]> {
    const words = [...splitChunks(groupSpellings(this.#spellings), countWord)];
    for (const [index, chunk] of words.entries()) yield [`w${index}`, packJson(chunk satisfies WordChunk)];
    const pairs = [...splitChunks(sortPairs(this.#pairs), ([, postings]) => postings.length)];
    for (const [index, chunk] of pairs.entries()) yield [`p${index}`, packJson(chunk satisfies PairChunk)];
    const filters = [...this.#filters].map(([filter, values]) => [
      filter,
      [...values].map(([value, documents]) => [value, toSteps(documents)]),
    ]);
    yield ['filters', packJson(Object.fromEntries(filters))];
    const head: SegmentHead = {
      cards: toSteps(this.#serials),
      words: words.map(([first]) => first?.[0] ?? ''),
      pairs: pairs.map(([first]) => first?.[0] ?? ''),
    };
    yield ['head', packJson(head)];
  }
}

function append(lists: Map<string, OpenList>, term: string, document: number, level: number): void {
  const list = lists.get(term);
  if (list) {
    list.postings.push((document - list.last) * 4 + level);
    list.last = document;
  } else lists.set(term, { last: document, postings: [document * 4 + level] });
}

/** The values that a document has in each filter. */
export function toFilterValues(document: SearchDocument): [filter: string, value: string][] {
  const { type, label, themes, localities, stars, date } = document;
  const values: [string, string][] = [
    ['type', type],
    ['label', label.value],
    ...[...new Set(themes.map(({ slug }) => slug))].map((slug): [string, string] => ['theme', slug]),
    ...[...new Set(localities.flatMap(({ within }) => within))].map((label): [string, string] => [
      'locality',
      label,
    ]),
    ['year', hanoiDay(date).slice(0, 4)],
  ];
  return stars === null ? values : [...values, ['stars', String(stars)]];
}

function groupSpellings(spellings: ReadonlyMap<string, OpenList>): WordChunk {
  const byKey = new Map<string, [string, number[]][]>();
  for (const [spelling, { postings }] of spellings) {
    const key = foldMarks(spelling);
    const group = byKey.get(key);
    if (group) group.push([spelling, postings]);
    else byKey.set(key, [[spelling, postings]]);
  }
  return [...byKey].sort(byFirst).map(([key, group]) => [key, group.sort(byFirst)]);
}

function sortPairs(pairs: ReadonlyMap<string, OpenList>): PairChunk {
  return Array.from(pairs, ([pair, { postings }]): [string, number[]] => [pair, postings]).sort(byFirst);
}

function countWord([, spellings]: WordChunk[number]): number {
  return spellings.reduce((sum, [, postings]) => sum + postings.length + 4, 0);
}

/** Entries in stretches, each of at least one. */
function* splitChunks<Entry>(entries: readonly Entry[], count: (entry: Entry) => number): Generator<Entry[]> {
  let chunk: Entry[] = [];
  let held = 0;
  for (const entry of entries) {
    chunk.push(entry);
    // A key of its own weighs as much as some postings.
    held += count(entry) + 4;
    if (held < CHUNK_POSTINGS) continue;
    yield chunk;
    chunk = [];
    held = 0;
  }
  if (chunk.length > 0) yield chunk;
}

/** Code-unit order, as the reader compares. */
function byFirst(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
