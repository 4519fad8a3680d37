import { toShownHit, type ShownHit } from './hit.ts';
import { IndexChanged, type LoadFile } from './load-index.ts';
import { openIndex, type Found, type SearchIndex } from './open-index.ts';
import type { SearchRequest } from './search-request.ts';
import type { SegmentReader } from './segment-reader.ts';
import { toQueryWords, toSignWords, type QueryWord } from './words.ts';

/** Documents that are shown at a time. */
export const BATCH = 20;
/** How long an index that is open counts as today's. */
const FRESH_MILLISECONDS = 60_000;

export interface SearchAnswer {
  readonly total: number;
  /** The next documents, best first; empty after the last. */
  readonly next: () => Promise<ShownHit[]>;
}

export interface SearchEngine {
  /** Loads what every search needs. */
  readonly warmUp: () => Promise<void>;
  readonly find: (request: SearchRequest) => Promise<SearchAnswer>;
  /** Values of a filter that the index has. */
  readonly valuesOf: (filter: string) => Promise<string[]>;
}

/** Searches through an index that may be replaced meanwhile: what is gone is asked for once more afresh. */
export function openSearch(load: LoadFile): SearchEngine {
  const readers = new Map<string, SegmentReader>();
  let opened: { readonly at: number; readonly index: Promise<SearchIndex> } | null = null;

  function open(): Promise<SearchIndex> {
    const now = performance.now();
    if (opened && now - opened.at < FRESH_MILLISECONDS) return opened.index;
    const index = openIndex(load, readers);
    opened = { at: now, index };
    index.catch(() => (opened = null));
    return index;
  }

  async function withIndex<Result>(work: (index: SearchIndex) => Promise<Result>): Promise<Result> {
    try {
      return await work(await open());
    } catch (error) {
      if (!(error instanceof IndexChanged)) throw error;
      opened = null;
      readers.clear();
      return work(await open());
    }
  }

  async function find(index: SearchIndex, request: SearchRequest): Promise<SearchAnswer> {
    const words = toQueryWords(request.text);
    const found = await findBest(index, request, words);
    // Loaded here, where it would show that the index was replaced.
    const first = await loadHits(index, found.slice(0, BATCH), words);
    let shown = 0;
    const next = async () => {
      const batch = found.slice(shown, shown + BATCH);
      const hits = shown === 0 ? first : await loadHits(index, batch, words, { skipGone: true });
      shown += batch.length;
      return hits;
    };
    return { total: found.length, next };
  }

  return {
    warmUp: () => withIndex((index) => index.warmUp()),
    find: (request) => withIndex((index) => find(index, request)),
    valuesOf: (filter) => withIndex((index) => index.valuesOf(filter)),
  };
}

/**
 * Everything that a request finds, best first. Who types the sign of an official document gets those that bear or name it,
 * if there are any.
 */
async function findBest(
  index: SearchIndex,
  { text, filters, sort }: SearchRequest,
  words: readonly QueryWord[],
): Promise<Found[]> {
  const signed = toSignWords(text);
  const named = signed ? await index.find({ words: signed, filters }) : [];
  const found = named.length > 0 ? named : await index.find({ words, filters });
  return found.sort((a, b) => (sort === 'date' ? 0 : b.score - a.score) || b.place - a.place);
}

async function loadHits(
  index: SearchIndex,
  found: readonly Found[],
  words: readonly QueryWord[],
  options: { skipGone?: boolean } = {},
): Promise<ShownHit[]> {
  const load = async (serial: number) => {
    try {
      return [toShownHit(await index.loadCard(serial), words)];
    } catch (error) {
      if (options.skipGone && error instanceof IndexChanged) return [];
      throw error;
    }
  };
  return (await Promise.all(found.map(({ serial }) => load(serial)))).flat();
}
