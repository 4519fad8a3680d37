/**
 * The files of the search index. All but the manifest are JSON in gzip, never change but to lose what is withdrawn, and
 * stand in a folder of their generation:
 *
 * - `<segment>/head.idx`, `filters.idx`, `w<n>.idx` (words) and `p<n>.idx` (pairs of words) tell which documents of a
 *   segment hold what;
 * - `d/…/<serial>.idx` is what is shown of one version of a document.
 *
 * A segment numbers its documents from 0, the oldest first.
 */

/**
 * Rises whenever the same documents make other files: with the format, and with what words are taken from a document. An
 * index of another version is made anew.
 */
export const INDEX_VERSION = 2;

/** Read afresh whenever somebody searches: it names all the others. */
export const MANIFEST_FILE = '_search/manifest.json';
/** Below it, a file is what its name says for ever. */
export const GENERATIONS_FOLDER = '_search/i';

export interface Manifest {
  /** Names the folder of the index files; another one whenever the index was made from nothing. */
  readonly generation: string;
  /** The base first, if there is one. */
  readonly segments: readonly ManifestSegment[];
  /** Documents outside the base, oldest first: which segment of the list, its number there, how many of the base are older. */
  readonly fresh: readonly (readonly [segment: number, document: number, olderInBase: number])[];
}

export interface ManifestSegment {
  readonly id: number;
  /** Documents that are superseded or gone, as steps from one to the next. */
  readonly hidden: readonly number[];
}

export interface SegmentHead {
  /** Serial numbers of the documents' versions, as steps from one to the next. */
  readonly cards: readonly number[];
  /** The first key of each chunk. */
  readonly words: readonly string[];
  readonly pairs: readonly string[];
}

/** Documents that hold something, in order: step from the one before, times 4, plus the level. */
export type Postings = readonly number[];
/** Words without marks, each with the spellings that stand for it. */
export type WordChunk = readonly (readonly [
  key: string,
  spellings: readonly (readonly [string, Postings])[],
])[];
/** Neighbours, as `nong thon`. */
export type PairChunk = readonly (readonly [key: string, postings: Postings])[];
/** Documents by filter and value, as steps from one to the next. */
export type FilterFile = Readonly<
  Record<string, readonly (readonly [value: string, documents: readonly number[]])[]>
>;

/** What a result shows. */
export interface Card {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly date: string;
  /** What it is, in words: genre of an article, else type and kind, and the stars that it holds. */
  readonly kind: string;
  readonly picture: string | null;
  readonly demo: boolean;
}

export function segmentFile(generation: string, segment: number, name: string): string {
  return `${GENERATIONS_FOLDER}/${generation}/${segment}/${name}.idx`;
}

export function cardFile(generation: string, serial: number): string {
  return `${GENERATIONS_FOLDER}/${generation}/d/${Math.floor(serial / 1000)}/${serial}.idx`;
}

/** Rising numbers as steps from one to the next. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

export function fromSteps(steps: readonly number[]): number[] {
  let last = 0;
  return steps.map((step) => (last += step));
}

/** The place of each document of a segment among those of all segments, the newest having the highest. */
export function placesOf({ fresh }: Manifest, segment: number): (document: number) => number {
  const places = new Map(
    fresh.flatMap(([index, document, older], rank): [number, number][] =>
      index === segment ? [[document, older - 0.5 + (rank + 1) / (fresh.length + 1)]] : [],
    ),
  );
  return (document) => places.get(document) ?? document + 0.5;
}
