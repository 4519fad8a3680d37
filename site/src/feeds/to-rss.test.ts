import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { SITE_URL, article, bytesOf, cover, toSampleFeed, toSampleItem, withdrawn } from './sample-feed.ts';
import { toFeedItem } from './to-feed-item.ts';
import { toRss } from './to-rss.ts';
import type { FeedForm, FeedItem } from './feed.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: { enabled: true, maxExpandedLength: 10_000_000 },
  isArray: (name) => ['item', 'category', 'atom:link', 'enclosure', 'media:content'].includes(name),
});

async function readRss(items: readonly FeedItem[], changes = {}, form: FeedForm = 'full') {
  const xml = await toRss(toSampleFeed(items, changes), form);
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml).rss;
}

describe('the channel', () => {
  test('is RSS 2.0 in Vietnamese, dated by its newest change', async () => {
    const rss = await readRss([]);
    expect(rss['@_version']).toBe('2.0');
    expect(rss.channel).toMatchObject({
      title: 'Nông thôn mới Lào Cai',
      description: 'Chuyên trang & bản tin',
      link: `${SITE_URL}/`,
      language: 'vi',
      lastBuildDate: 'Wed, 01 Apr 2026 03:00:00 GMT',
    });
  });

  test('names itself in the form that it has, and the hubs', async () => {
    const { channel } = await readRss([], { hubUrls: ['https://hub.example.vn/'] }, 'short');
    expect(channel['atom:link']).toEqual([
      { '@_href': `${SITE_URL}/rss/ngan.xml`, '@_rel': 'self', '@_type': 'application/rss+xml' },
      { '@_href': 'https://hub.example.vn/', '@_rel': 'hub' },
    ]);
  });

  test('leads back from the subscribed feed to the newest archive', async () => {
    const { channel } = await readRss([], {
      history: { kind: 'subscription', previous: `${SITE_URL}/rss/thang/2026-04.xml` },
    });
    expect(channel['atom:link'][1]).toEqual({
      '@_href': `${SITE_URL}/rss/thang/2026-04.xml`,
      '@_rel': 'prev-archive',
    });
    expect(channel).not.toHaveProperty('fh:archive');
  });

  test('keeps the short form out of the chain of archives', async () => {
    const history = { kind: 'subscription', previous: `${SITE_URL}/rss/thang/2026-04.xml` };
    const { channel } = await readRss([], { history }, 'short');
    expect(channel['atom:link']).toHaveLength(1);
  });

  test('says of an archive that it is one, with its neighbours', async () => {
    const history = {
      kind: 'archive',
      current: `${SITE_URL}/rss.xml`,
      previous: null,
      next: `${SITE_URL}/rss/thang/2026-05.xml`,
    };
    const rss = await readRss([], { history });
    expect(rss['@_xmlns:fh']).toBe('http://purl.org/syndication/history/1.0');
    expect(rss.channel).toHaveProperty('fh:archive');
    expect(rss.channel['atom:link'].map((link: Record<string, string>) => link['@_rel'])).toEqual([
      'self',
      'current',
      'next-archive',
    ]);
  });

  test('is refused in a form that has no address', async () => {
    await expect(toRss(toSampleFeed([], { addresses: {} }), 'short')).rejects.toThrow(
      'not published in the form "short"',
    );
  });
});

describe('an item', () => {
  test('has a guid that is no link, both dates, and categories with their vocabularies', async () => {
    const [item] = (await readRss([toSampleItem()])).channel.item;
    expect(item.guid).toEqual({ '#text': article.documentId, '@_isPermaLink': 'false' });
    expect(item.title).toBe(article.title);
    expect(item.link).toBe(`${SITE_URL}/tin/duong-ve-ban/`);
    expect(item.pubDate).toBe('Mon, 09 Mar 2026 01:30:00 GMT');
    expect(item['atom:updated']).toBe(article.revisedAt);
    expect(item['dc:creator']).toBe('Vàng A Páo, Lý Thị Mẩy');
    expect(item).not.toHaveProperty('author');
    expect(item.category[0]).toEqual({
      '#text': 'Phát triển hạ tầng kinh tế - xã hội',
      '@_domain': 'chu-de',
    });
    expect(item.category).toHaveLength(5);
  });

  test('has one enclosure and one media:content with the size of the file', async () => {
    const [item] = (await readRss([toSampleItem()])).channel.item;
    const url = `${SITE_URL}/media/0123456789abcdef/whole-1200.jpg`;
    expect(item.enclosure).toEqual([{ '@_url': url, '@_length': '54321', '@_type': 'image/jpeg' }]);
    expect(item['media:content']).toEqual([
      {
        '@_url': url,
        '@_type': 'image/jpeg',
        '@_medium': 'image',
        '@_fileSize': '54321',
        '@_width': '1200',
        '@_height': '675',
        'media:credit': 'Minh Châu',
        'media:description': { '#text': 'Người dân thôn Cốc Sâm đổ bê tông đường ngõ', '@_type': 'plain' },
      },
    ]);
  });

  test('encloses the sound where there is one, for podcast clients', async () => {
    const audio = { src: '/media/ffff/ban-tin.mp3', mime: 'audio/mpeg', bytes: 2_000_000 };
    const [item] = (await readRss([toSampleItem({ audio })])).channel.item;
    expect(item.enclosure).toEqual([
      { '@_url': `${SITE_URL}/media/ffff/ban-tin.mp3`, '@_length': '2000000', '@_type': 'audio/mpeg' },
    ]);
    expect(item['media:content']).toHaveLength(1);
  });

  test('carries the full text, which comes back as it was', async () => {
    const expected = toSampleItem();
    const [item] = (await readRss([expected])).channel.item;
    expect(item['content:encoded']).toBe(expected.html);
  });

  test('keeps words that look like numbers, which the RSS library would rewrite', async () => {
    const names = ['007', '1.10', '0x1f', '1e3', '+84'];
    const authors = [{ name: '007', path: null, role: null }];
    const localities = names.map((name) => ({ name, path: null }));
    const [item] = (await readRss([toSampleItem({ authors, localities })])).channel.item;
    expect(item['dc:creator'].replace('\u2060', '')).toBe('007');
    const read = item.category.filter(
      (category: Record<string, string>) => category['@_domain'] === 'dia-phuong',
    );
    expect(read.map((category: Record<string, string>) => category['#text']?.replace('\u2060', ''))).toEqual(
      names,
    );
  });

  test('survives every character that XML has no way to write', async () => {
    const title = 'Trước\u0000\u0008\u000B\u001F\uFFFE\uD800sau 🌾 đường';
    const credit = 'A\u0003B';
    const credited = { ...cover, credit };
    const [item] = (
      await readRss([toSampleItem({ title, summary: title, cover: credited }, `<p>${title}</p>`)])
    ).channel.item;
    expect(item.title).toBe('Trướcsau 🌾 đường');
    expect(item['content:encoded']).toContain('<p>Trướcsau 🌾 đường</p>');
    expect(item['media:content'][0]['media:credit']).toBe('AB');
  });

  test('keeps a title of 500 characters with markup and decomposed letters', async () => {
    const title = `<b>&amp; ]]> "${'Đường '.normalize('NFD').repeat(80)}`;
    const [item] = (await readRss([toSampleItem({ title })])).channel.item;
    expect(item.title).toBe(title);
  });
});

describe('a podcast', () => {
  const podcast = { author: 'Nông thôn mới Lào Cai', imageUrl: `${SITE_URL}/icon-512.png` };
  const audio = { src: '/media/ffff/ban-tin.mp3', mime: 'audio/mpeg', bytes: 2_000_000 };

  test('tells podcast clients who speaks and what to show', async () => {
    const rss = await readRss([toSampleItem({ audio })], { podcast });
    expect(rss['@_xmlns:itunes']).toBe('http://www.itunes.com/dtds/podcast-1.0.dtd');
    expect(rss.channel).toMatchObject({
      'itunes:author': 'Nông thôn mới Lào Cai',
      'itunes:explicit': 'false',
      'itunes:category': { '@_text': 'News' },
      'itunes:image': { '@_href': `${SITE_URL}/icon-512.png` },
    });
    expect(rss.channel.item[0]).toMatchObject({
      'itunes:author': 'Vàng A Páo, Lý Thị Mẩy',
      'itunes:image': { '@_href': `${SITE_URL}/media/0123456789abcdef/whole-1200.jpg` },
    });
    expect(rss.channel.item[0].enclosure[0]['@_type']).toBe('audio/mpeg');
  });

  test('never encloses a picture as if it were an episode', async () => {
    const [silent, gone] = (
      await readRss([toSampleItem(), toFeedItem(withdrawn, SITE_URL, bytesOf)], { podcast })
    ).channel.item;
    expect(silent).not.toHaveProperty('enclosure');
    expect(gone).not.toHaveProperty('enclosure');
    expect(gone).not.toHaveProperty('itunes:episodeType');
    expect(gone.title).toBe('Bài đã được gỡ');
  });

  test('is no other feed', async () => {
    const rss = await readRss([toSampleItem({ audio })]);
    expect(rss).not.toHaveProperty('@_xmlns:itunes');
    expect(rss.channel).not.toHaveProperty('itunes:author');
    expect(rss.channel.item[0]).not.toHaveProperty('itunes:author');
  });
});

describe('an item of the short form', () => {
  test('has title, link, date, and a description that holds the thumbnail: all that simple portals read', async () => {
    const [item] = (await readRss([toSampleItem({ summary: 'A < B & C' })], {}, 'short')).channel.item;
    expect(item).not.toHaveProperty('content:encoded');
    expect(item).not.toHaveProperty('media:content');
    expect(item.title).toBe(article.title);
    expect(item.link).toBe(`${SITE_URL}/tin/duong-ve-ban/`);
    expect(Date.parse(item.pubDate)).toBe(Date.parse(article.firstPublishedAt));
    expect(item.description).toBe(
      `<a href="${SITE_URL}/tin/duong-ve-ban/"><img src="${SITE_URL}/media/0123456789abcdef/card-50-50-720.jpg" width="720" ` +
        'height="480" alt="Người dân thôn Cốc Sâm đổ bê tông đường ngõ" /></a><p>A &lt; B &amp; C</p>',
    );
    expect(item.guid['#text']).toBe(article.documentId);
  });

  test('says of a withdrawn story the same as the full form', async () => {
    const [item] = (await readRss([toFeedItem(withdrawn, SITE_URL, bytesOf)], {}, 'short')).channel.item;
    expect(item.title).toBe('Bài đã được gỡ');
    expect(item.description).toBe('<p>Bài được gỡ vì số liệu chưa được xác minh.</p>');
    expect(item).not.toHaveProperty('enclosure');
    expect(item['atom:updated']).toBe('2026-04-01T03:00:00.000Z');
  });
});

test('the same feed makes the same bytes', async () => {
  const items = [toSampleItem(), toFeedItem(withdrawn, SITE_URL, bytesOf)];
  expect(await toRss(toSampleFeed(items), 'full')).toBe(await toRss(toSampleFeed(items), 'full'));
});
