import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreLocked, runPublication, type Publisher } from '@ntm/scripts/publisher';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { makeFolder, openTestPublisher } from '../harness/publishing.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { createSmallWorld, idOf } from '../harness/small-world.ts';

let feed: FakeFeed;
let dataDir: string;
let publisher: Publisher;
const live = (path: string) => join(dataDir, 'live', path);
const read = (path: string) => readFileSync(live(path), 'utf8');

beforeEach(async () => {
  feed = await createSmallWorld();
  feed.put(
    makeArticle('mot', {
      cover: { image: idOf('anh1'), alt: null, caption: null, credit: 'Ảnh: Tổ phóng viên' },
    }),
  );
  feed.put(
    makeArticle('hai', {
      firstPublishedAt: '2022-03-10T01:30:00.000Z',
      revisedAt: '2022-03-10T01:30:00.000Z',
    }),
  );
  dataDir = makeFolder('publication');
  publisher = await openTestPublisher(feed, dataDir);
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', setAside: [] });
});
afterEach(() => publisher.close());

describe('a publication', () => {
  it('puts a new story on its page, its theme, the front page and the feeds, and touches no other story', async () => {
    const before = read('tin/mot/index.html');
    feed.put(makeArticle('ba', { title: 'Đường về bản', firstPublishedAt: '2022-03-11T01:30:00.000Z' }));
    const report = await runPublication(publisher);
    expect(report).toMatchObject({ outcome: 'live', changes: [{ type: 'article', documentId: idOf('ba') }] });
    for (const path of [
      'tin/ba/index.html',
      'chu-de/chu-truong/index.html',
      'index.html',
      'tin/index.html',
      'rss.xml',
      'rss/ngan.xml',
    ]) {
      expect(read(path), path).toContain('Đường về bản');
    }
    expect(read('tin/mot/index.html')).toBe(before);
  });

  it('renders the feeds of the months beside a new month, and those of no others', async () => {
    for (const month of ['01', '02']) {
      const at = `2022-${month}-09T01:30:00.000Z`;
      feed.put(makeArticle(`thang${month}`, { firstPublishedAt: at, revisedAt: at }));
    }
    await runPublication(publisher);
    const render = vi.spyOn(publisher.renderer, 'render');
    const at = '2022-09-09T01:30:00.000Z';
    feed.put(makeArticle('thang09', { firstPublishedAt: at, revisedAt: at }));
    await runPublication(publisher);
    const feeds = render.mock.calls.map(([path]) => path).filter((path) => path.startsWith('/rss/thang/'));
    expect(feeds.sort()).toEqual(['/rss/thang/2022-03.xml', '/rss/thang/2022-09.xml']);
    expect(read('rss/thang/2022-03.xml')).toContain('/rss/thang/2022-09.xml');
  });

  it('does nothing when nothing changed', async () => {
    expect(await runPublication(publisher)).toBeNull();
  });

  it('brings a renamed theme to every page that shows it', async () => {
    const theme = feed.list('theme')[0];
    if (!theme) throw new Error('the world has no theme');
    feed.put({ ...theme, title: 'Chính sách mới', shortTitle: 'Chính sách mới' });
    await runPublication(publisher);
    for (const path of ['tin/mot/index.html', 'index.html', 'chu-de/chu-truong/index.html', 'rss.xml']) {
      expect(read(path), path).toContain('Chính sách mới');
    }
  });

  it("brings a corrected description of the library's picture to the page that shows it", async () => {
    feed.putFile(idOf('anh1'), await feed.fetchMedia(idOf('anh1')), 'image/jpeg', 'Con đường mới');
    await runPublication(publisher);
    expect(read('tin/mot/index.html')).toContain('alt="Con đường mới"');
  });

  it('empties a withdrawn story everywhere but for its address and the public wording', async () => {
    const picture = /\/(media\/[0-9a-f]+)\/whole-/.exec(read('tin/mot/index.html'))?.[1] ?? 'no picture';
    expect(existsSync(live(picture))).toBe(true);
    feed.remove('article', idOf('mot'));
    feed.put({
      type: 'notice', kind: 'withdrawal', documentId: idOf('thongbao'), targetType: 'article', targetDocumentId: idOf('mot'),
      targetPath: '/tin/mot/', at: '2022-09-01T00:00:00.000Z', publicText: 'Bài đã được gỡ theo yêu cầu.',
      placement: { firstPublishedAt: '2022-03-09T01:30:00.000Z', themes: [idOf('theme1')], organisation: idOf('bao'), localities: [idOf('xa')], audio: false, languages: ['hmn'] },
    }); // prettier-ignore
    await runPublication(publisher);
    expect(read('tin/mot/index.html')).toContain('Bài đã được gỡ theo yêu cầu.');
    expect(read('tin/mot/index.html')).toContain('noindex');
    expect(read('tin/mot/hmn/index.html'), 'its version leads to the notice').toContain('url=/tin/mot/');
    expect(read('rss.xml')).toContain('Bài đã được gỡ');
    expect(read('rss.xml')).toContain(idOf('mot'));
    for (const path of [
      'tin/mot/index.html',
      'rss.xml',
      'rss.json',
      'rss/ngan.xml',
      'tin/index.html',
      'index.html',
      'sitemap-trang.xml',
    ]) {
      expect(read(path), path).not.toContain('Bài mot');
    }
    expect(existsSync(live(picture)), 'its picture is gone too').toBe(false);
  });

  it('leaves a page at an old address that leads to the new one', async () => {
    const version = {
      language: 'hmn',
      title: 'Kev tshiab',
      summary: null,
      body: 'Zoo.',
      audio: null,
      translator: null,
    } as const;
    feed.put(makeArticle('mot', { slug: 'dia-chi-moi', translations: [version] }));
    feed.put({
      type: 'redirect',
      documentId: idOf('doi'),
      from: '/tin/mot/',
      targetType: 'article',
      targetDocumentId: idOf('mot'),
    });
    await runPublication(publisher);
    expect(read('tin/mot/index.html')).toContain('/tin/dia-chi-moi/');
    expect(read('tin/mot/hmn/index.html')).toContain('/tin/dia-chi-moi/hmn/');
    expect(read('_redirects')).toContain('/tin/mot/ /tin/dia-chi-moi/ 301');
    expect(read('_redirects')).toContain('/tin/mot/hmn/ /tin/dia-chi-moi/hmn/ 301');
  });
});

describe('a document that cannot be used', () => {
  it('is set aside alone at its former version, and the desk is told', async () => {
    feed.putUnchecked({ ...makeArticle('mot'), title: '' });
    feed.put(makeArticle('ba'));
    const report = await runPublication(publisher);
    expect(report).toMatchObject({
      outcome: 'live',
      setAside: [{ type: 'article', documentId: idOf('mot') }],
    });
    expect(report?.setAside[0]?.reason).toContain('title');
    expect(read('tin/mot/index.html')).toContain('Bài mot');
    expect(existsSync(live('tin/ba/index.html'))).toBe(true);
  });

  it('waits for its picture when that is really a text file, and goes live when the picture is mended', async () => {
    feed.putFile(idOf('hong'), Buffer.from('đây không phải là ảnh'), 'image/jpeg');
    feed.put(
      makeArticle('ba', { cover: { image: idOf('hong'), alt: 'Ảnh', caption: null, credit: 'Ảnh: A' } }),
    );
    const report = await runPublication(publisher);
    expect(report?.setAside.map(({ documentId }) => documentId)).toEqual([idOf('hong'), idOf('ba')]);
    expect(report?.setAside[0]?.reason).toContain('không phải là ảnh');
    expect(existsSync(live('tin/ba/index.html'))).toBe(false);

    feed.putFile(idOf('hong'), await feed.fetchMedia(idOf('anh2')), 'image/jpeg');
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', setAside: [] });
    expect(existsSync(live('tin/ba/index.html'))).toBe(true);
  });

  it('goes back to its former version when its page does not render, and holds up nothing else', async () => {
    const { render } = publisher.renderer;
    const failing = (path: string) =>
      path === '/tin/mot/' && isBroken() ? Promise.reject(new Error('broken template')) : render(path);
    const isBroken = () =>
      JSON.stringify(publisher.store.db.prepare('SELECT wire FROM document').all()).includes(
        'Nhan đề làm hỏng trang',
      );
    Object.assign(publisher, { renderer: { ...publisher.renderer, render: failing } });
    feed.put(makeArticle('mot', { title: 'Nhan đề làm hỏng trang' }));
    feed.put(makeArticle('ba'));
    const report = await runPublication(publisher);
    expect(report).toMatchObject({ outcome: 'live', setAside: [{ documentId: idOf('mot') }] });
    expect(read('tin/mot/index.html')).toContain('Bài mot');
    expect(read('index.html')).not.toContain('Nhan đề làm hỏng trang');
    expect(existsSync(live('tin/ba/index.html'))).toBe(true);
  });

  it('never holds up a removal', async () => {
    feed.putUnchecked({ ...makeArticle('mot'), title: '' });
    feed.remove('article', idOf('hai'));
    await runPublication(publisher);
    expect(existsSync(live('tin/hai/index.html'))).toBe(false);
  });
});

describe('an installation', () => {
  it('has one publisher at a time', async () => {
    await expect(openTestPublisher(feed, dataDir)).rejects.toThrow(StoreLocked);
  });

  it('stays as it is when the CMS cannot be reached', async () => {
    const before = read('index.html');
    feed.fetchChanges = () => Promise.reject(new Error('fetch failed'));
    await expect(runPublication(publisher)).rejects.toThrow('fetch failed');
    expect(read('index.html')).toBe(before);
  });

  it('follows a CMS that comes back from a backup: what is not in it is gone', async () => {
    feed.remove('article', idOf('hai'));
    feed.restore();
    feed.put(makeArticle('ba'));
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', epoch: 'epoch-2' });
    expect(existsSync(live('tin/hai/index.html'))).toBe(false);
    expect(existsSync(live('tin/ba/index.html'))).toBe(true);
  });

  it('follows a CMS whose whole folder was restored: the epoch is the same, the numbers are lower', async () => {
    feed.remove('article', idOf('hai'));
    const { epoch } = feed;
    feed.restore();
    feed.epoch = epoch;
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
    expect(existsSync(live('tin/hai/index.html'))).toBe(false);
    expect(existsSync(live('tin/mot/index.html'))).toBe(true);
  });

  it('refuses to go live with a link that leads nowhere, and says so', async () => {
    publisher.db.prepare("DELETE FROM file WHERE path = 'favicon.svg'").run();
    const before = read('tin/mot/index.html');
    feed.put(makeArticle('mot', { title: 'Nhan đề mới' }));
    expect(await runPublication(publisher)).toMatchObject({
      outcome: 'failed',
      error: expect.stringContaining('chỗ hỏng') as string,
    });
    expect(read('tin/mot/index.html')).toBe(before);
  });

  it('takes down what is withdrawn even if a page still names it', async () => {
    publisher.db.prepare("DELETE FROM reading WHERE page = (SELECT id FROM page WHERE path = '/tin/')").run();
    feed.remove('article', idOf('hai'));
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
    expect(existsSync(live('tin/hai/index.html'))).toBe(false);
  });
});
