import { findDocuments } from './find-documents.ts';
import { toHit, toShownHit, type ShownHit } from './hit.ts';
import { META_WEIGHTS, type Pagefind, type PagefindResult } from './pagefind.ts';
import { rankHits } from './rank-hits.ts';
import type { SearchRequest } from './search-request.ts';
import { toQueryWords, toSigns, type QueryWord } from './words.ts';

/** Documents that are shown at a time. */
export const BATCH = 20;

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

/**
 * Searches, one request after the other, through an index that may be replaced meanwhile. Pagefind keeps quiet about
 * files that are gone, so a failure, or an index in use that suddenly finds nothing, is asked once more afresh.
 * @param load imports `pagefind.js`; `failures` counts how often that failed, for browsers that remember a failed import
 */
export function openSearch(load: (failures: number) => Promise<Pagefind>): SearchEngine {
  let opening: Promise<Pagefind> | null = null;
  let failures = 0;
  let isUsed = false;
  let queue: Promise<unknown> = Promise.resolve();

  function open(): Promise<Pagefind> {
    if (opening) return opening;
    isUsed = false;
    opening = start(load, failures).catch((error: unknown) => {
      failures++;
      throw error;
    });
    return opening;
  }

  async function reopen(): Promise<Pagefind> {
    await opening?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    opening = null;
    return open();
  }

  function inTurn<Result>(work: (pagefind: Pagefind) => Promise<Result>): Promise<Result> {
    const turn = queue.then(async () => {
      try {
        return await work(await open());
      } catch {
        return await work(await reopen());
      }
    });
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function find(pagefind: Pagefind, request: SearchRequest): Promise<SearchAnswer> {
    const results = await findDocuments(pagefind, request);
    if (results.length === 0 && isUsed) return find(await reopen(), request);
    isUsed ||= results.length > 0;
    const words = toQueryWords(request.text);
    // Loaded in the same turn: here, too, it would show that the index was replaced.
    const first = await loadBatch(results, 0, words, request);
    return { total: results.length, next: toBatches(results, first, words, request) };
  }

  return {
    warmUp: () => inTurn(async () => undefined),
    find: (request) => inTurn((pagefind) => find(pagefind, request)),
    valuesOf: (filter) => inTurn(async (pagefind) => Object.keys((await pagefind.filters())[filter] ?? {})),
  };
}

async function start(load: (failures: number) => Promise<Pagefind>, failures: number): Promise<Pagefind> {
  const pagefind = await load(failures);
  await pagefind.options({ ranking: { metaWeights: META_WEIGHTS } });
  await pagefind.init();
  return pagefind;
}

function toBatches(
  results: PagefindResult[],
  first: ShownHit[],
  words: QueryWord[],
  request: SearchRequest,
): () => Promise<ShownHit[]> {
  let shown = 0;
  return async () => {
    const batch = shown === 0 ? first : await loadBatch(results, shown, words, request);
    shown += batch.length;
    return batch;
  };
}

async function loadBatch(
  results: PagefindResult[],
  from: number,
  words: QueryWord[],
  { text, sort }: SearchRequest,
): Promise<ShownHit[]> {
  const documents = await Promise.all(results.slice(from, from + BATCH).map((result) => result.data()));
  const hits = documents.map(toHit);
  const ranked = sort === 'date' ? hits : rankHits(hits, words, toSigns(text)[0]);
  return ranked.map((hit) => toShownHit(hit, words));
}
