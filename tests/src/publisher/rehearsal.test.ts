import { Rehearsal, runPublication, type Publisher } from '@ntm/scripts/publisher';
import { getRevision } from '@ntm/site/store';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { differencesBetween } from '../harness/compare-sites.ts';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { makeFolder, openTestPublisher, publishFromNothing, readTree } from '../harness/publishing.ts';
import { createSmallWorld } from '../harness/small-world.ts';

const NEVER = async () => false;

let feed: FakeFeed;
let publisher: Publisher;

beforeEach(async () => {
  feed = await createSmallWorld();
  for (const slug of ['mot', 'hai', 'ba']) feed.put(makeArticle(slug));
  const dataDir = makeFolder('rehearsal');
  const before = await openTestPublisher(feed, dataDir);
  await runPublication(before);
  before.close();
  publisher = await openTestPublisher(feed, dataDir);
  expect(await runPublication(publisher), 'everything is live').toBeNull();
});
afterEach(() => publisher.close());

it('renders what the next story will change, and changes nothing', async () => {
  const render = vi.spyOn(publisher.renderer, 'render');
  const before = [readTree(publisher.live), getRevision(publisher.store)];
  await new Rehearsal(publisher).advance(NEVER);
  const paths = render.mock.calls.map(([path]) => path);
  expect(paths).toEqual(expect.arrayContaining(['/', '/tin/', '/rss.xml', '/rss/ngan.xml']));
  expect(new Set(paths).size, 'each once').toBe(paths.length);
  expect([readTree(publisher.live), getRevision(publisher.store)]).toEqual(before);
  expect(await runPublication(publisher)).toBeNull();
});

it('has what the next story needs ready, and nothing of it is stale', async () => {
  await new Rehearsal(publisher).advance(NEVER);
  feed.put(makeArticle('bon'));
  feed.put(makeArticle('mot', { title: 'Nhan đề khác', summary: 'Tóm tắt khác' }));
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
  expect(await differencesBetween(publisher.live, await publishFromNothing(feed))).toEqual([]);
});

it('ends when something comes, and goes on after it', async () => {
  const render = vi.spyOn(publisher.renderer, 'render');
  const rehearsal = new Rehearsal(publisher);
  let parts = 0;
  await rehearsal.advance(async () => ++parts > 5);
  const first = render.mock.calls.length;
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(5);
  await rehearsal.advance(NEVER);
  const all = render.mock.calls.map(([path]) => path);
  expect(all.length).toBeGreaterThan(first);
  expect(new Set(all).size, 'nothing twice').toBe(all.length);
  await rehearsal.advance(NEVER);
  expect(render.mock.calls.length, 'once is enough').toBe(all.length);
});

it('is not ended by a page that does not render', async () => {
  const render = vi.spyOn(publisher.renderer, 'render').mockRejectedValueOnce(new Error('broken'));
  await new Rehearsal(publisher).advance(NEVER);
  expect(render.mock.calls.length).toBeGreaterThan(5);
});
