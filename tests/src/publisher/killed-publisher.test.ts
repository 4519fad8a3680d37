import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startFakeCms } from '../harness/fake-cms.ts';
import { HammeringReader } from '../harness/hammering-reader.ts';
import { prepareDataFolder, PublisherProcess } from '../harness/publisher-process.ts';
import { makeFolder, publishFromNothing, readTree } from '../harness/publishing.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { answersOf } from '../harness/search-answers.ts';
import { createSmallWorld } from '../harness/small-world.ts';

/** Delays in milliseconds from the start of a publisher to its death: all through start, sync, render and put live. */
const DEATHS = [700, 900, 1000, 1100, 1200, 1300, 1400, 1600];

it('leaves whole pages wherever the publisher is killed, and publishes the change afterwards by itself', async () => {
  const feed = await createSmallWorld();
  feed.put(makeArticle('dau'));
  const cms = await startFakeCms(feed);
  const dataDir = makeFolder('killed');
  prepareDataFolder(dataDir);
  const first = new PublisherProcess(dataDir, cms.port);
  await first.becomeCurrent();
  await first.end('SIGTERM');

  const reader = new HammeringReader(join(dataDir, 'live'));
  await reader.start();
  for (const [round, delay] of DEATHS.entries()) {
    feed.put(makeArticle(`vong${round}`, { title: `Vòng thứ ${round}` }));
    feed.put(makeArticle('dau', { title: `Nhan đề lần ${round}` }));
    const publisher = new PublisherProcess(dataDir, cms.port);
    await sleep(delay);
    await publisher.end('SIGKILL');
  }
  const last = new PublisherProcess(dataDir, cms.port);
  await last.becomeCurrent();
  await last.end('SIGTERM');
  await reader.stop();
  await cms.close();

  expect(reader.faults).toEqual([]);
  expect(reader.pages).toBeGreaterThan(100);
  const fullFolder = await publishFromNothing(feed, () => new Date());
  const [live, full] = [readTree(join(dataDir, 'live')), readTree(fullFolder)];
  expect(live.get('tin/vong7/index.html')).toBeDefined();
  for (const path of ['index.html', 'tin/index.html', 'rss.xml', 'tin/dau/index.html'])
    expect(live.get(path), path).toBe(full.get(path));
  // The files of the search index depend on its history; what it answers does not.
  const listFiles = (tree: ReadonlyMap<string, string>) =>
    [...tree.keys()].filter((path) => !path.startsWith('_search/'));
  expect(listFiles(live)).toEqual(listFiles(full));
  expect(await answersOf(join(dataDir, 'live'))).toEqual(await answersOf(fullFolder));
}, 120_000);
