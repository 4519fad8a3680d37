import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPublication, type Publisher } from '@ntm/scripts/publisher';
import { MediaUnavailable } from '@ntm/site/store';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { differencesBetween } from '../harness/compare-sites.ts';
import { makeFolder, openTestPublisher, publishFromNothing, readTree } from '../harness/publishing.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { createSmallWorld, idOf } from '../harness/small-world.ts';

let feed: FakeFeed;
let dataDir: string;
let publisher: Publisher;
const live = (path: string) => join(dataDir, 'live', path);
const read = (path: string) => readFileSync(live(path), 'utf8');
const reopen = async () => {
  publisher.close();
  publisher = await openTestPublisher(feed, dataDir);
};
const expectWhole = async () =>
  expect(await differencesBetween(join(dataDir, 'live'), await publishFromNothing(feed))).toEqual([]);

beforeEach(async () => {
  feed = await createSmallWorld();
  feed.put(makeArticle('mot'));
  feed.put(makeArticle('hai'));
  dataDir = makeFolder('faults');
  publisher = await openTestPublisher(feed, dataDir);
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', setAside: [] });
});
afterEach(() => publisher.close());

const withdraw = (name: string) => {
  feed.remove('article', idOf(name));
  feed.put({
    type: 'notice', kind: 'withdrawal', documentId: idOf(`go${name}`), targetType: 'article', targetDocumentId: idOf(name),
    targetPath: `/tin/${name}/`, at: '2022-09-01T00:00:00.000Z', publicText: 'Đã gỡ.',
    placement: { firstPublishedAt: '2022-03-09T01:30:00.000Z', themes: [idOf('theme1')], organisation: idOf('bao'), localities: [], audio: false, languages: [] },
  }); // prettier-ignore
};

describe('one bad document', () => {
  const picture = { image: idOf('xau'), alt: 'Ảnh', caption: null, credit: 'A' };

  it.each<[string, () => Promise<void> | void]>([
    ['a body that Markdown cannot nest', () => feed.put(makeArticle('ba', { body: '>'.repeat(4_900) }))],
    ['a word of 200,000 characters', () => feed.put(makeArticle('ba', { body: '_a'.repeat(100_000) }))],
    [
      'a file that does not come',
      () => {
        feed.putFile(idOf('xau'), Buffer.from('x'), 'image/jpeg');
        feed.put(makeArticle('ba', { cover: picture }));
        feed.fetchMedia = (documentId) => Promise.reject(new MediaUnavailable(documentId, 'status 500'));
      },
    ],
  ])('such as %s is set aside, and a withdrawal beside it goes through', async (_, spoil) => {
    await spoil();
    withdraw('hai');
    const report = await runPublication(publisher);
    expect(report?.outcome).toBe('live');
    expect(report?.setAside.map(({ documentId }) => documentId)).toContain(idOf('ba'));
    expect(read('tin/hai/index.html')).toContain('Đã gỡ.');
  });

  it('is no tall infographic: that is published, as large as its formats hold', async () => {
    const bytes = await sharp({ create: { width: 400, height: 17_000, channels: 3, background: '#456' } })
      .png()
      .toBuffer();
    feed.putFile(idOf('cao'), bytes, 'image/png');
    feed.put(makeArticle('ba', { cover: { ...picture, image: idOf('cao') } }));
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', setAside: [] });
    expect(read('tin/ba/index.html')).toContain('.avif');
  });

  it('is no link to our own site: pasted whole, it follows what it leads to', async () => {
    const links = ['/tin/hai/', '/tin/hai', '/khong-co/']
      .map((path) => `[x](https://ntm.example.vn${path})`)
      .join(' ');
    feed.put(
      makeArticle('ba', {
        body: links,
        videoUrl: 'https://ntm.example.vn/phim',
        source: { name: 'A', url: 'https://ntm.example.vn/x' },
      }),
    );
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', setAside: [] });
    expect(read('tin/ba/index.html')).toContain('<a href="/tin/hai/">x</a>');
    withdraw('hai');
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
    expect(read('tin/hai/index.html')).toContain('Đã gỡ.');
    await expectWhole();
  });
});

describe('code that cannot render what is live', () => {
  it('does not go live, and neither unpublishes it nor brings an older version back', async () => {
    feed.put(makeArticle('mot', { title: 'Nhan đề đã sửa' }));
    await runPublication(publisher);
    const before = readTree(join(dataDir, 'live'));
    const { render } = publisher.renderer;
    const failing = (path: string) =>
      path === '/tin/mot/' ? Promise.reject(new Error('broken')) : render(path);
    Object.assign(publisher, {
      renderer: { ...publisher.renderer, render: failing },
      bundle: { ...publisher.bundle, id: 'newer' },
    });
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'failed', setAside: [] });
    expect(readTree(join(dataDir, 'live'))).toEqual(before);
  });
});

describe('a fault between the decision and the live files', () => {
  it('is mended by the next run', async () => {
    withdraw('hai');
    publisher.db.exec(
      "CREATE TEMP TRIGGER fault AFTER INSERT ON pending WHEN NEW.path = 'index.html' BEGIN SELECT 1; END",
    );
    const target = live('tin/hai/index.html');
    rmSync(target);
    // A folder in the way of a rename, as a full or broken disk would be.
    mkdirSync(join(target, 'x'), { recursive: true });
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'failed' });
    rmSync(target, { recursive: true });
    await runPublication(publisher);
    expect(read('tin/hai/index.html')).toContain('Đã gỡ.');
    await expectWhole();
  });

  it('that loses a prepared file leads to everything being rendered anew', async () => {
    feed.put(makeArticle('ba'));
    publisher.db
      .prepare(
        "INSERT INTO pending (action, path, staged) VALUES ('put', 'tin/lost/index.html', 'gone/tin/lost/index.html')",
      )
      .run();
    await reopen();
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
    await expectWhole();
  });

  it('leaves nothing behind: what failed runs prepared is swept away', async () => {
    writeFileSync(join(dataDir, 'store/staging'), 'a file where the folder should be');
    feed.put(makeArticle('ba'));
    expect((await runPublication(publisher))?.outcome).toBe('failed');
    rmSync(join(dataDir, 'store/staging'));
    expect((await runPublication(publisher))?.outcome).toBe('live');
    expect(existsSync(join(dataDir, 'store/staging', 'x'))).toBe(false);
    await expectWhole();
  });
});

describe('a CMS that is away', () => {
  it('keeps nothing back that is in the store already', async () => {
    feed.putFile(idOf('moi'), Buffer.from('x'), 'image/jpeg');
    withdraw('hai');
    feed.fetchMedia = () => Promise.reject(Object.assign(new Error('away'), { name: 'CmsUnreachable' }));
    await expect(runPublication(publisher)).rejects.toThrow('away');
    expect(read('tin/hai/index.html')).toContain('Đã gỡ.');
  });

  it('holds up no new hour and no new address of the site', async () => {
    feed.fetchChanges = () => Promise.reject(new Error('away'));
    Object.assign(publisher, { options: { ...publisher.options, siteUrl: 'https://khac.example.vn' } });
    await expect(runPublication(publisher)).rejects.toThrow('away');
    expect(read('tin/mot/index.html')).toContain('https://khac.example.vn/tin/mot/');
  });
});

it('keeps a withdrawn story in the feeds when a correction of it is edited or deleted afterwards', async () => {
  const correction = {
    type: 'notice', kind: 'correction', documentId: idOf('sua'), targetType: 'article', targetDocumentId: idOf('hai'),
    targetPath: '/tin/hai/', at: '2022-08-01T00:00:00.000Z', publicText: 'Sửa.', placement: null,
  } as const; // prettier-ignore
  feed.put(correction);
  withdraw('hai');
  await runPublication(publisher);
  feed.put({ ...correction, publicText: 'Sửa lại.' });
  await runPublication(publisher);
  expect(read('rss.xml')).toContain(idOf('hai'));
  feed.remove('notice', idOf('sua'));
  await runPublication(publisher);
  expect(read('rss.xml')).toContain(idOf('hai'));
  await expectWhole();
});
