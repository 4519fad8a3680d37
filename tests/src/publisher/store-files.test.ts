import { existsSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPublication, SearchUpkeep, watchUploads, type Publisher } from '@ntm/scripts/publisher';
import { fetchIncoming, sweepAll } from '@ntm/site/store';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { differencesBetween } from '../harness/compare-sites.ts';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { makeFolder, openTestPublisher, publishFromNothing } from '../harness/publishing.ts';
import { createSmallWorld, idOf } from '../harness/small-world.ts';

/** `pnpm soak` publishes 10,000 times. */
const PUBLICATIONS = 30;

let feed: FakeFeed;
let dataDir: string;
let publisher: Publisher;
let now: number;

beforeEach(async () => {
  feed = await createSmallWorld();
  feed.put(makeArticle('mot'));
  dataDir = makeFolder('files');
  now = Date.parse('2022-10-01T03:10:00Z');
  publisher = await openTestPublisher(feed, dataDir, () => new Date(now));
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
});
afterEach(() => publisher.close());

function listFiles(folder: string): string[] {
  const path = join(dataDir, folder);
  const entries = existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return entries.filter((name) => statSync(join(path, name)).isFile()).sort();
}
const listAll = () => ['store/bodies', 'store/originals', 'store/renditions', 'store/staging', 'store/search', 'live', 'releases'].map(listFiles); // prettier-ignore
const withoutSearch = (names: readonly string[]) =>
  names.filter((name) => !/^([^/]+\/)?_search\//.test(name));
/** Lets the search index be folded and what readers have open no more be removed. */
async function passDays(days: number): Promise<void> {
  const upkeep = new SearchUpkeep(publisher);
  for (let day = 0; day < days; day++) {
    now += 24.1 * 3_600_000;
    while ((await upkeep.advance({ wait: true })) !== null);
  }
}
const makePicture = (background: string, width = 300) =>
  sharp({ create: { width, height: 200, channels: 3, background } })
    .jpeg()
    .toBuffer();
const figure = (name: string) => ({ image: idOf(name), alt: 'Ảnh', caption: null, credit: 'A' });

describe('files on the disk', () => {
  it('do not grow in number over many publications beyond what is live', async () => {
    await sweepAll(publisher.store);
    const before = listAll();
    for (let count = 0; count < PUBLICATIONS; count++) {
      feed.put(makeArticle('mot', { body: `Bản thứ ${count}.`, title: `Bản thứ ${count}` }));
      if (count % 10 === 0) {
        feed.putFile(
          idOf('tam'),
          await makePicture(`#${(count + 100).toString(16).padStart(6, '0')}`),
          'image/jpeg',
        );
        feed.put(makeArticle('mot', { cover: figure('tam') }));
      }
      expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
    }
    feed.put(makeArticle('mot'));
    feed.remove('media', idOf('tam'));
    await runPublication(publisher);
    await passDays(2);
    const after = listAll();
    expect(after.map(withoutSearch)).toEqual(before.map(withoutSearch));
    // Parts of the search index have other names whenever they are made.
    expect(after.map(({ length }) => length)).toEqual(before.map(({ length }) => length));
  }, 300_000);

  it('that nothing needs are swept, whoever left them behind, and never served', async () => {
    writeFileSync(join(dataDir, 'store/bodies/0123.html'), 'cũ');
    writeFileSync(join(dataDir, 'store/originals/0123456789abcdef'), 'cũ');
    expect(await sweepAll(publisher.store)).toBeGreaterThan(0);
    expect(existsSync(join(dataDir, 'store/bodies/0123.html'))).toBe(false);
    expect(existsSync(join(dataDir, 'store/originals/0123456789abcdef'))).toBe(false);
  });

  it('are shared by documents with the same picture, and go with the last of them', async () => {
    const bytes = await makePicture('#123456');
    for (const name of ['a', 'b']) {
      feed.putFile(idOf(name), bytes, 'image/jpeg');
      feed.put(makeArticle(`tin${name}`, { cover: figure(name) }));
    }
    await runPublication(publisher);
    const shared = listFiles('store/originals').length;
    feed.remove('article', idOf('tina'));
    feed.remove('media', idOf('a'));
    await runPublication(publisher);
    expect(listFiles('store/originals')).toHaveLength(shared);
    feed.remove('article', idOf('tinb'));
    feed.remove('media', idOf('b'));
    await runPublication(publisher);
    expect(listFiles('store/originals')).toHaveLength(shared - 1);
  });
});

describe('pictures that were uploaded and are not published', () => {
  it('are made ready, stay private, and are not made again when they are published', async () => {
    const bytes = await makePicture('#654321', 1_400);
    const upload = { documentId: idOf('moi'), stamp: '1', mime: 'image/jpeg', focalPoint: null };
    feed.uploads.set(upload.documentId, { bytes, upload });
    const originals = listFiles('store/originals').length;
    const live = listFiles('live');
    const stop = new AbortController();
    const watching = watchUploads(publisher, stop.signal);
    await vi.waitFor(() => expect(publisher.store.db.prepare('SELECT 1 FROM ahead').get()).toBeDefined(), {
      timeout: 30_000,
    });
    stop.abort();
    await watching;
    expect(listFiles('store/originals')).toHaveLength(originals + 1);
    expect(listFiles('live'), 'nothing of it is public').toEqual(live);

    const ready = listFiles('store/renditions').map((name) => ({
      name,
      made: statSync(join(dataDir, 'store/renditions', name)).mtimeMs,
    }));
    feed.uploads.clear();
    feed.putFile(idOf('moi'), bytes, 'image/jpeg');
    feed.put(makeArticle('hai', { cover: figure('moi') }));
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', setAside: [] });
    for (const { name, made } of ready)
      expect(statSync(join(dataDir, 'store/renditions', name)).mtimeMs, name).toBe(made);
    expect(listFiles('store/renditions')).toHaveLength(ready.length);
  });

  it('are forgotten when the library has them no more', async () => {
    const upload = { documentId: idOf('moi'), stamp: '1', mime: 'image/jpeg', focalPoint: null };
    feed.uploads.set(upload.documentId, { bytes: await makePicture('#654321'), upload });
    const before = listFiles('store/renditions');
    const readAhead = () => publisher.store.db.prepare('SELECT count(*) AS n FROM ahead').get()?.['n'];
    const stop = new AbortController();
    const watching = watchUploads(publisher, stop.signal);
    await vi.waitFor(() => expect(readAhead()).toBe(1), { timeout: 30_000 });
    feed.uploads.clear();
    await vi.waitFor(() => expect(readAhead()).toBe(0), { timeout: 30_000 });
    stop.abort();
    await watching;
    feed.put(makeArticle('mot', { summary: 'Để có lần đưa lên.' }));
    await runPublication(publisher);
    expect(listFiles('store/renditions')).toEqual(before);
  });
});

describe('bodies that are made while others are still coming', () => {
  const fetchAll = async () => {
    feed.pageSize = 1;
    await fetchIncoming(publisher.store, feed);
  };
  const expectWhole = async () => {
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', setAside: [] });
    expect(await differencesBetween(join(dataDir, 'live'), await publishFromNothing(feed))).toEqual([]);
  };

  it('are made again when they were swept meanwhile', async () => {
    for (const name of ['hai', 'ba']) feed.put(makeArticle(name, { body: `Bài ${name}.` }));
    const before = listFiles('store/bodies');
    await fetchAll();
    expect(listFiles('store/bodies').length).toBe(before.length + 1);
    await sweepAll(publisher.store);
    expect(listFiles('store/bodies')).toEqual(before);
    await expectWhole();
  });

  it('hold up no withdrawal when they cannot be written', async () => {
    for (const name of ['hai', 'ba']) feed.put(makeArticle(name, { body: `Bài ${name}.` }));
    feed.remove('article', idOf('mot'));
    const bodies = join(dataDir, 'store/bodies');
    renameSync(bodies, `${bodies}.away`);
    feed.pageSize = 1;
    await expect(runPublication(publisher)).rejects.toThrow('ENOENT');
    expect(publisher.store.db.prepare('SELECT 1 FROM document WHERE slug = ?').get('mot')).toBeUndefined();
    renameSync(`${bodies}.away`, bodies);
    await expectWhole();
  });

  it('are no other document’s after the feed has begun to count anew', async () => {
    for (const name of ['hai', 'ba']) feed.put(makeArticle(name, { body: `Bài ${name}.` }));
    feed.restore();
    await fetchAll();
    feed.remove('article', idOf('mot'));
    feed.restore();
    await expectWhole();
  });
});
