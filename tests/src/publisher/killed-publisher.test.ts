import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerQueries } from '@ntm/scripts/publisher';
import { createStaticServer } from '@ntm/scripts/serve';
import { inspectHtml } from '@ntm/site/renderer';
import { expect, it } from 'vitest';
import { startFakeCms } from '../harness/fake-cms.ts';
import { prepareDataFolder, PublisherProcess } from '../harness/publisher-process.ts';
import { makeFolder, publishFromNothing, readTree } from '../harness/publishing.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { QUERIES } from '../harness/search-queries.ts';
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
  const live = readTree(join(dataDir, 'live'));
  const full = await publishFromNothing(feed, () => new Date());
  expect(live.get('tin/vong7/index.html')).toBeDefined();
  for (const path of ['index.html', 'tin/index.html', 'rss.xml', 'tin/dau/index.html'])
    expect(live.get(path), path).toBe(full.get(path));
  // The files of the search index depend on its history; what it answers does not.
  const listFiles = (tree: ReadonlyMap<string, string>) =>
    [...tree.keys()].filter((path) => !path.startsWith('_search/'));
  expect(listFiles(live)).toEqual(listFiles(full));
  expect(await answerQueries(join(dataDir, 'live'), QUERIES)).toEqual(
    await answerQueries(full.folder, QUERIES),
  );
}, 120_000);

/** Reads the site all the time as people would: pages, and what they name. */
class HammeringReader {
  readonly faults: string[] = [];
  pages = 0;
  readonly #server;
  #running: Promise<void> | null = null;
  #stopped = false;
  #origin = '';

  constructor(live: string) {
    this.#server = createStaticServer(live);
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    this.#running = this.#read();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #read(): Promise<void> {
    while (!this.#stopped) {
      for (const path of ['/', '/tin/', '/chu-de/chu-truong/']) {
        const html = await this.#get(path);
        if (!html.endsWith('</html>')) this.faults.push(`${path} is torn: …${html.slice(-80)}`);
        const links = inspectHtml(html).links.filter((link) => /^\/(tin|media|chu-de)\//.test(link));
        for (const link of new Set(links)) await this.#get(link);
      }
      await sleep(10);
    }
  }

  async #get(path: string): Promise<string> {
    const response = await fetch(this.#origin + path);
    this.pages++;
    if (response.status !== 200) this.faults.push(`${path} answers ${response.status}`);
    return response.text();
  }
}
