import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rest, runPublication, type Publisher } from '@ntm/scripts/publisher';
import { getCursor } from '@ntm/site/store';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { makeFolder, openTestPublisher } from '../harness/publishing.ts';
import { createSmallWorld, idOf } from '../harness/small-world.ts';

/** Longer than a test may take. */
const FOREVER = 3_600_000;

let feed: FakeFeed;
let publisher: Publisher;
const stop = new AbortController();

beforeEach(async () => {
  feed = await createSmallWorld();
  feed.put(makeArticle('mot'));
  publisher = await openTestPublisher(feed, makeFolder('rest'));
  await runPublication(publisher);
});
afterEach(() => publisher.close());

it('a withdrawal ends a rest, and what waited with it goes live together', async () => {
  const resting = rest(publisher, FOREVER, stop.signal);
  feed.put(makeArticle('hai'));
  await vi.waitFor(() => expect(getCursor(publisher.store).fetched).toBeGreaterThan(getCursor(publisher.store).seq), { timeout: 10_000 }); // prettier-ignore
  feed.remove('article', idOf('mot'));
  await resting;
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
  const isLive = (slug: string) => existsSync(join(publisher.live, 'tin', slug, 'index.html'));
  expect([isLive('mot'), isLive('hai')]).toEqual([false, true]);
});

it('a rest is over when its time is, whatever else is published, or when the publisher stops', async () => {
  feed.put(makeArticle('hai'));
  await rest(publisher, 1_200, stop.signal);
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
  const stopping = new AbortController();
  const resting = rest(publisher, FOREVER, stopping.signal);
  stopping.abort();
  await resting;
});

it('a CMS that is away does not end a rest, nor does it break one off', async () => {
  const away = vi.spyOn(feed, 'fetchChanges').mockRejectedValue(new Error('away'));
  const resting = rest(publisher, FOREVER, stop.signal);
  await vi.waitFor(() => expect(away.mock.calls.length).toBeGreaterThan(1), { timeout: 10_000 });
  away.mockRestore();
  feed.remove('article', idOf('mot'));
  await resting;
});
