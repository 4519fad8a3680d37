import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setMeta, syncStore, inTransaction, openSearch, toSearchRequest } from '@ntm/site/store';
import { openSearchWork } from '../publish/open-search-work.ts';
import { planSearch } from '../publish/plan-search.ts';
import { loadFromFolder } from '../publish/search-answers.ts';
import { releaseSearch, type SearchWork } from '../publish/search-work.ts';
import { tendSearch } from '../publish/tend-search.ts';
import { SampleFeed } from './sample-feed.ts';

/** How long something took: by the clock, and on a processor, in milliseconds. */
export interface Cost {
  readonly wall: number;
  readonly processor: number;
}

/** What a query costs a reader who has nothing yet. */
export interface QueryCost {
  readonly query: string;
  readonly total: number;
  /** Of the index, as transferred: its files are compressed in themselves. */
  readonly bytes: number;
  readonly requests: number;
}

export interface SearchFigures {
  readonly documents: number;
  /** The index from nothing. */
  readonly cold: Cost;
  /** Peak memory of this process in MB, the feed and the store included. */
  readonly memory: number;
  readonly files: number;
  readonly bytes: number;
  /** One story more, by how many the hot segment holds before it. */
  readonly story: Readonly<Record<number, Cost>>;
  readonly withdrawal: Cost;
  /** All of it into a new base in a process of its own, and taking that in. */
  readonly fold: { readonly wall: number; readonly adoption: Cost };
  readonly queries: readonly QueryCost[];
}

export const QUERIES = [
  'đường',
  'nông thôn mới',
  'nong thon moi',
  'bà con hiến đất làm đường',
  'xây dựng thôn kiểu mẫu',
];

/**
 * Measures the search index over so many made-up stories, by the way that the publisher goes: plan, stage, journal, renames.
 * @param folder for the installation that it makes
 */
export async function measureSearch(documents: number, folder: string): Promise<SearchFigures> {
  const feed = new SampleFeed(documents);
  const work = openSearchWork(folder, () => new Date());
  try {
    const sync = async () => {
      await syncStore(work.store, feed);
      inTransaction(work.store, () => setMeta(work.store, 'day', '2026-01-01'));
    };
    await sync();
    const cold = await measure(() => publish(work));
    const memory = process.resourceUsage().maxRSS / 1024;
    const story: Record<number, Cost> = {};
    for (let held = 0; held <= 49; held++) {
      // Former stories as much as new ones: both are in the hot segment then.
      feed.publish(held % 2 === 0 ? documents + 1 + held : 1 + held * 7);
      await sync();
      const cost = await measure(() => publish(work));
      if ([0, 10, 25, 49].includes(held)) story[held] = cost;
    }
    const queries = await measureQueries(work.live, QUERIES);
    feed.withdraw(Math.floor(documents / 2));
    await sync();
    const withdrawal = await measure(() => publish(work));
    const fold = await measureFold(work, feed, documents, sync);
    const files = listFiles(join(work.live, '_search'));
    return { documents, cold, memory, files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0), story, withdrawal, fold, queries }; // prettier-ignore
  } finally {
    work.close();
  }
}

/**
 * Counts what readers load for queries, each with nothing kept from before; the results of the first batch included.
 * @param live folder that is served
 */
export async function measureQueries(live: string, queries: readonly string[]): Promise<QueryCost[]> {
  const costs: QueryCost[] = [];
  for (const query of queries) {
    let bytes = 0;
    let requests = 0;
    const load = loadFromFolder(live, (_path, size) => {
      bytes += size;
      requests++;
    });
    const { total } = await openSearch(load).find(toSearchRequest([['q', query]]));
    costs.push({ query, total, bytes, requests });
  }
  return costs;
}

async function measureFold(
  work: SearchWork,
  feed: SampleFeed,
  documents: number,
  sync: () => Promise<void>,
): Promise<SearchFigures['fold']> {
  for (let number = 0; number < 501; number++) feed.publish(documents + 100 + number);
  await sync();
  await publish(work);
  const begun = performance.now();
  await tendSearch(work);
  let adoption: Cost = { wall: 0, processor: 0 };
  for (let tended: unknown = 'folding'; tended === 'folding';) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    adoption = await measure(async () => void (tended = await tendSearch(work)));
  }
  return { wall: performance.now() - begun, adoption };
}

async function publish(work: SearchWork): Promise<void> {
  await releaseSearch(work, planSearch(work, false));
}

async function measure(run: () => Promise<void>): Promise<Cost> {
  const before = process.cpuUsage();
  const begun = performance.now();
  await run();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - begun, processor: (user + system) / 1000 };
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries.map((entry) => join(entry.parentPath, entry.name));
}
