import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createHealthServer, Health, listReports, NightlyComparison, runPublication, type Publisher } from '@ntm/scripts/publisher'; // prettier-ignore
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { makeFolder, openTestPublisher } from '../harness/publishing.ts';
import { createSmallWorld } from '../harness/small-world.ts';

let feed: FakeFeed;
let dataDir: string;
let publisher: Publisher;
let now: Date;

beforeEach(async () => {
  // 02:10 in Hà Nội.
  now = new Date('2022-10-01T19:10:00Z');
  feed = await createSmallWorld();
  feed.put(makeArticle('mot'));
  dataDir = makeFolder('watching');
  publisher = await openTestPublisher(feed, dataDir, () => now);
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
});
afterEach(() => publisher.close());

async function compare(comparison: NightlyComparison) {
  for (;;) {
    const report = await comparison.advance();
    if (report) return report;
  }
}

describe('the nightly comparison', () => {
  it('finds nothing on a night when all is well, and runs once a night', async () => {
    const comparison = new NightlyComparison(publisher);
    expect(comparison.isDue).toBe(true);
    expect(await compare(comparison)).toMatchObject({ outcome: 'equal', error: null });
    expect(comparison.isDue).toBe(false);
    now = new Date('2022-10-02T03:10:00Z');
    await runPublication(publisher);
    expect(comparison.isDue, 'not by day').toBe(false);
    now = new Date('2022-10-02T19:10:00Z');
    await runPublication(publisher);
    expect(comparison.isDue, 'the next night').toBe(true);
  });

  it('tells the desk what differs, and leaves it as it is', async () => {
    const page = join(dataDir, 'live/tin/mot/index.html');
    writeFileSync(page, 'đổi bằng tay');
    writeFileSync(join(dataDir, 'live/la.html'), 'của ai?');
    const report = await compare(new NightlyComparison(publisher));
    expect(report).toMatchObject({
      outcome: 'different',
      error: expect.stringMatching(/la\.html \(thừa\).*tin\/mot\/index\.html \(khác\)/) as string,
    });
    expect(feed.reports.at(-1)).toEqual(report);
    expect(listReports(publisher.db, 10)).toContainEqual(report);
    expect(await runPublication(publisher), 'nothing is mended silently').toBeNull();
  });

  it('begins anew when something is published meanwhile', async () => {
    const comparison = new NightlyComparison(publisher);
    await comparison.advance();
    feed.put(makeArticle('mot', { title: 'Nhan đề khác' }));
    await runPublication(publisher);
    expect(await compare(comparison)).toMatchObject({ outcome: 'equal' });
  });
});

describe('the health address', () => {
  it('tells how far behind the site is, what went wrong last, and when that is over', async () => {
    let clock = Date.parse('2022-10-01T00:00:00Z');
    const health = new Health(() => clock);
    const server = createHealthServer(health).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const ask = async () => {
      const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return { code: response.status, ...((await response.json()) as object) };
    };
    expect(await ask()).toMatchObject({ status: 'starting' });
    health.noteCurrent();
    expect(await ask()).toMatchObject({ code: 200, status: 'ok', lagSeconds: 0, lastError: null });
    clock += 5_000;
    health.noteError('the CMS cannot be reached');
    clock += 90_000;
    expect(await ask()).toMatchObject({
      code: 503,
      status: 'failing',
      lagSeconds: 90,
      lastError: { message: 'the CMS cannot be reached' },
    });
    health.noteCurrent();
    expect(await ask()).toMatchObject({ status: 'ok', lagSeconds: 0 });
    server.close();
  });
});
