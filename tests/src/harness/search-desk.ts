import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openSearchWork, planSearch, releaseSearch, SearchUpkeep, type Upkept } from '@ntm/scripts/publisher';
import { inTransaction, noteLive, setMeta, syncStore } from '@ntm/site/store';
import { hanoiDay } from '@ntm/shared';
import type { FakeFeed } from './fake-feed.ts';
import { makeFolder } from './publishing.ts';

/** The search index of an installation over a feed in memory, without its pages. */
export class SearchDesk {
  readonly folder = makeFolder('search');
  readonly #feed: FakeFeed;
  readonly #now: () => Date;
  #work: ReturnType<typeof openSearchWork>;
  #upkeep: SearchUpkeep;

  constructor(feed: FakeFeed, now: () => Date) {
    this.#feed = feed;
    this.#now = now;
    this.#work = openSearchWork(this.folder, now);
    this.#upkeep = new SearchUpkeep(this.#work);
  }

  get live(): string {
    return this.#work.live;
  }

  /** Takes in what the feed says, and puts live what that does to the index. */
  async publish(): Promise<void> {
    await this.sync();
    await releaseSearch(this.#work, await planSearch(this.#work, false));
    noteLive(this.#work.store);
  }

  async sync(): Promise<void> {
    const { store } = this.#work;
    await syncStore(store, this.#feed);
    inTransaction(store, () => setMeta(store, 'day', hanoiDay(this.#now().toISOString())));
  }

  /** Does one thing of what is to be done between publications. */
  tendOnce(): Promise<Upkept> {
    return this.#upkeep.advance();
  }

  /** Does everything that is to be done between publications. */
  async tend(): Promise<Upkept[]> {
    const done: Upkept[] = [];
    for (;;) {
      const upkept = await this.#upkeep.advance({ wait: true });
      if (upkept === null) return done;
      if (upkept !== 'folding') done.push(upkept);
    }
  }

  restart(): void {
    this.close();
    this.#work = openSearchWork(this.folder, this.#now);
    this.#upkeep = new SearchUpkeep(this.#work);
  }

  close(): void {
    this.#upkeep.end();
    this.#work.close();
  }
}

/** What stands in the files of an index, unpacked, by path; the compressed copies of the manifest apart. */
export function readIndexFiles(live: string): Map<string, string> {
  const root = join(live, '_search');
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      return [path.slice(root.length), (path.endsWith('.idx') ? gunzipSync(bytes) : bytes).toString()];
    }),
  );
}
