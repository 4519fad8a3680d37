import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createCmsClient, Health, runPublication, watchFeed, type Publisher } from '@ntm/scripts/publisher';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startFakeCms, TOKEN, type FakeCms } from '../harness/fake-cms.ts';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { findDifferences } from '@ntm/scripts/publisher';
import { makeFolder, openTestPublisher } from '../harness/publishing.ts';
import { createSmallWorld, idOf } from '../harness/small-world.ts';

let feed: FakeFeed;
let cms: FakeCms;
let dataDir: string;
let publisher: Publisher;
let now: Date;
const read = (path: string) => readFileSync(join(dataDir, 'live', path), 'utf8');

beforeEach(async () => {
  now = new Date('2022-10-01T03:10:00Z');
  feed = await createSmallWorld();
  feed.put(makeArticle('mot'));
  cms = await startFakeCms(feed);
  dataDir = makeFolder('cms-faults');
  const cmsUrl = `http://127.0.0.1:${cms.port}`;
  const client = createCmsClient({ cmsUrl, readToken: async () => TOKEN, timeout: 1_000 });
  publisher = await openTestPublisher(client, dataDir, () => now);
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
});
afterEach(async () => {
  publisher.close();
  await cms.close();
});

it.each([['hang'], ['cut'], [500], [404]] as const)(
  'a CMS that does this: %s, leaves the site as it is; what it published goes live when it is back, by itself',
  async (failing) => {
    const stop = new AbortController();
    const health = new Health();
    const watching = watchFeed(
      publisher,
      stop.signal,
      { published: () => null, current: () => null },
      health,
    );
    cms.failing = failing;
    feed.put(makeArticle('mot', { title: 'Nhan đề khác' }));
    await vi.waitFor(() => expect(health.state.lastError).not.toBeNull(), { timeout: 30_000 });
    expect(read('tin/mot/index.html')).toContain('Bài mot');
    cms.failing = null;
    await vi.waitFor(() => expect(read('tin/mot/index.html')).toContain('Nhan đề khác'), { timeout: 60_000 });
    stop.abort();
    await watching;
    expect(health.state).toMatchObject({ status: 'ok', lagSeconds: 0 });
  },
);

it('a clock that jumps, forward or back, changes no more than the days that pages show', async () => {
  for (const time of ['2023-05-01T00:00:00Z', '2021-01-01T00:00:00Z', '2022-10-01T03:10:00Z']) {
    now = new Date(time);
    feed.put(makeArticle('mot', { title: `Vào ${time}` }));
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
    expect(read('tin/mot/index.html')).toContain(`Vào ${time}`);
    expect(await findDifferences(publisher)).toEqual([]);
  }
});

it('a CMS that is a restored backup is followed, whatever its numbers are now', async () => {
  feed.put(makeArticle('hai'));
  await runPublication(publisher);
  feed.remove('article', idOf('hai'));
  feed.restore();
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
  expect(await findDifferences(publisher)).toEqual([]);
});

it.each([
  ['waits for a change', true, 2],
  ['answers at once that there is none', false, 10],
])(
  'a CMS that %s (%s) is asked %d times a second at most while nothing happens',
  async (_what, waits, most) => {
    cms.waits = waits;
    const stop = new AbortController();
    const on = { published: () => null, current: () => null };
    const watching = watchFeed(publisher, stop.signal, on, new Health());
    await vi.waitFor(() => expect(cms.looks).toBeGreaterThan(2));
    const [before, since] = [cms.looks, performance.now()];
    await sleep(1_000);
    const looks = cms.looks - before;
    const seconds = (performance.now() - since) / 1000;
    stop.abort();
    await watching;
    // Two are of the turn that was under way.
    expect(looks).toBeLessThanOrEqual(2 + most * seconds);
  },
);
