import type { APIContext } from 'astro';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as organisationJson from '../pages/rss/co-quan/[slug].json.ts';
import * as organisation from '../pages/rss/co-quan/[slug].xml.ts';
import * as place from '../pages/rss/dia-phuong/[slug].xml.ts';
import * as typeJson from '../pages/rss/loai/[type].json.ts';
import * as type from '../pages/rss/loai/[type].xml.ts';
import * as organisationShort from '../pages/rss/ngan/co-quan/[slug].xml.ts';
import * as typeShort from '../pages/rss/ngan/loai/[type].xml.ts';
import * as broadcasts from '../pages/rss/phat-thanh.xml.ts';
import * as themeJson from '../pages/rss/chu-de/[slug].json.ts';
import * as theme from '../pages/rss/chu-de/[slug].xml.ts';
import * as corrections from '../pages/rss/dinh-chinh.xml.ts';
import * as themeShort from '../pages/rss/ngan/chu-de/[slug].xml.ts';
import * as short from '../pages/rss/ngan.xml.ts';
import * as opml from '../pages/rss/opml.xml.ts';
import * as month from '../pages/rss/thang/[month].xml.ts';
import * as all from '../pages/rss.xml.ts';
import * as allJson from '../pages/rss.json.ts';
import type { Store } from '../store/database.ts';
import { readFrom } from '../store/session.ts';
import { openSampleStore } from './sample-store.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['item', 'atom:link', 'outline'].includes(name),
});

let store: Store;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ store, close } = await openSampleStore());
});
afterAll(() => close());

type Endpoint = { GET: (context: APIContext) => Response | Promise<Response> };

async function request({ GET }: Endpoint, params: Record<string, string> = {}): Promise<Response> {
  return (await readFrom(store, async () => GET({ params } as unknown as APIContext))).result;
}

async function read(endpoint: Endpoint, params?: Record<string, string>) {
  const xml = await (await request(endpoint, params)).text();
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml);
}

async function itemsOf(
  endpoint: Endpoint,
  params?: Record<string, string>,
): Promise<Record<string, unknown>[]> {
  return (await read(endpoint, params)).rss.channel.item ?? [];
}

async function linksOf(endpoint: Endpoint, params?: Record<string, string>): Promise<Record<string, string>> {
  const links: Record<string, string>[] = (await read(endpoint, params)).rss.channel['atom:link'];
  return Object.fromEntries(
    links.map((link) => [link['@_rel'], link['@_href']?.replace('https://ntm.example.vn', '')]),
  );
}

const linkOf = (item: Record<string, unknown>) => String(item['link']).replace('https://ntm.example.vn', '');

describe('what is in a feed', () => {
  test('everything is in the main feed, newest first, with the withdrawn story in its place', async () => {
    const items = await itemsOf(all);
    expect(items.map(linkOf)).toEqual(['/ocop/rau/', '/tin/ba/', '/tin/sai/', '/tin/hai/', '/tin/mot/']);
    expect(items[2]).toMatchObject({ title: 'Bài đã được gỡ', 'atom:updated': '2026-05-01T00:00:00.000Z' });
    expect(items[4]).toMatchObject({ 'atom:updated': '2026-05-02T00:00:00.000Z' });
    expect(String(items[4]?.['content:encoded'])).toContain('Đúng là 3 km.');
  });

  test('the short form and the JSON have the same items', async () => {
    const expected = (await itemsOf(all)).map(linkOf);
    expect((await itemsOf(short)).map(linkOf)).toEqual(expected);
    const json = await (await request(allJson)).json();
    expect(json.items.map((item: { url: string }) => new URL(item.url).pathname)).toEqual(expected);
  });

  test('a theme has its own, withdrawn ones included', async () => {
    const params = { slug: 'ha-tang' };
    for (const endpoint of [theme, themeShort]) {
      expect((await itemsOf(endpoint, params)).map(linkOf)).toEqual([
        '/ocop/rau/',
        '/tin/ba/',
        '/tin/sai/',
        '/tin/mot/',
      ]);
    }
    expect((await (await request(themeJson, params)).json()).items).toHaveLength(4);
  });

  test('a type has its own in every form', async () => {
    const params = { type: 'ocop-product' };
    for (const endpoint of [type, typeShort])
      expect((await itemsOf(endpoint, params)).map(linkOf)).toEqual(['/ocop/rau/']);
    expect((await (await request(typeJson, params)).json()).items).toHaveLength(1);
    expect((await itemsOf(type, { type: 'article' })).map(linkOf)).toContain('/tin/sai/');
    expect(await itemsOf(type, { type: 'exemplar' })).toEqual([]);
  });

  test('an organisation has its own in every form', async () => {
    const params = { slug: 'dai-lao-cai' };
    for (const endpoint of [organisation, organisationShort])
      expect((await itemsOf(endpoint, params)).map(linkOf)).toEqual(['/ocop/rau/']);
    expect((await (await request(organisationJson, params)).json()).title).toMatch(/^Đài Lào Cai – /);
  });

  test('a unit has what was written of it and of what it came from, in the short form', async () => {
    const items = await itemsOf(place, { slug: 'xa-bao-thang' });
    expect(items.map(linkOf)).toEqual(['/ocop/rau/', '/tin/ba/', '/tin/sai/', '/tin/hai/', '/tin/mot/']);
    expect(items[0]).not.toHaveProperty('content:encoded');
    const { channel } = (await read(place, { slug: 'xa-thai-nien' })).rss;
    expect(channel.title).toMatch(/^Xã Thái Niên, huyện Bảo Thắng \(đến 30\/6\/2025\) – /);
    expect(channel.item.map(linkOf)).toEqual(['/ocop/rau/']);
  });

  test('a broadcast that was withdrawn keeps its place among the broadcasts', async () => {
    const items = await itemsOf(broadcasts);
    expect(items.map(({ title }) => title)).toEqual(['Bài đã được gỡ']);
  });

  test('corrections and withdrawals are news of their own', async () => {
    const items = await itemsOf(corrections);
    expect(items.map(({ title }) => title)).toEqual(['Đính chính: Bài mot', 'Bài đã được gỡ']);
  });

  test('a feed is dated by its newest change', async () => {
    const dateOf = async (endpoint: Endpoint, params = {}) =>
      (await read(endpoint, params)).rss.channel.lastBuildDate;
    expect(await dateOf(all)).toBe('Sat, 02 May 2026 00:00:00 GMT');
    expect(await dateOf(theme, { slug: 'moi-truong' })).toBe('Sat, 31 Jan 2026 18:00:00 GMT');
  });
});

describe('the archives', () => {
  test('hold each story in its month in Hà Nội', async () => {
    expect((await itemsOf(month, { month: '2026-01' })).map(linkOf)).toEqual(['/tin/mot/']);
    expect((await itemsOf(month, { month: '2026-02' })).map(linkOf)).toEqual(['/tin/sai/', '/tin/hai/']);
  });

  test('are a chain from the subscribed feed to the oldest month and back', async () => {
    expect(await linksOf(all)).toEqual({ self: '/rss.xml', 'prev-archive': '/rss/thang/2026-04.xml' });
    expect(await linksOf(month, { month: '2026-04' })).toEqual({
      self: '/rss/thang/2026-04.xml',
      current: '/rss.xml',
      'prev-archive': '/rss/thang/2026-02.xml',
    });
    expect(await linksOf(month, { month: '2026-02' })).toMatchObject({
      'prev-archive': '/rss/thang/2026-01.xml',
      'next-archive': '/rss/thang/2026-04.xml',
    });
    expect(await linksOf(month, { month: '2026-01' })).not.toHaveProperty('prev-archive');
  });
});

test('what does not exist answers 404', async () => {
  for (const endpoint of [type, typeShort, typeJson])
    for (const name of ['notice', 'constructor', ''])
      expect((await request(endpoint, { type: name })).status).toBe(404);
  expect((await request(place, { slug: 'xa-vang' })).status).toBe(404);
  for (const endpoint of [
    theme,
    themeShort,
    themeJson,
    organisation,
    organisationShort,
    organisationJson,
    place,
  ])
    expect((await request(endpoint, { slug: 'khong-co' })).status).toBe(404);
  for (const name of ['2026-03', '2026-13', '../rss', ''])
    expect((await request(month, { month: name })).status).toBe(404);
});

test('every feed that OPML lists answers', async () => {
  const endpoints: [RegExp, Endpoint][] = [
    [/^\/rss\.xml$/, all],
    [/^\/rss\/ngan\.xml$/, short],
    [/^\/rss\/dinh-chinh\.xml$/, corrections],
    [/^\/rss\/chu-de\/(?<slug>.*)\.xml$/, theme],
    [/^\/rss\/ngan\/chu-de\/(?<slug>.*)\.xml$/, themeShort],
    [/^\/rss\/loai\/(?<type>.*)\.xml$/, type],
    [/^\/rss\/ngan\/loai\/(?<type>.*)\.xml$/, typeShort],
    [/^\/rss\/co-quan\/(?<slug>.*)\.xml$/, organisation],
    [/^\/rss\/ngan\/co-quan\/(?<slug>.*)\.xml$/, organisationShort],
    [/^\/rss\/dia-phuong\/(?<slug>.*)\.xml$/, place],
    [/^\/rss\/phat-thanh\.xml$/, broadcasts],
    [/^\/rss\/thang\/(?<month>.*)\.xml$/, month],
  ];
  const groups: { '@_text': string; outline: Record<string, string>[] }[] = (await read(opml)).opml.body
    .outline;
  expect(groups.map((group) => group['@_text'])).toEqual([
    'Bản đầy đủ',
    'Bản ngắn',
    'Địa phương: Xã',
    'Địa phương trước khi sắp xếp',
    'Lưu trữ theo tháng',
  ]);
  const addresses = groups.flatMap(({ outline }) =>
    outline.map((feed) => new URL(feed['@_xmlUrl'] ?? '').pathname),
  );
  expect(addresses).toHaveLength(25);
  expect(new Set(addresses).size).toBe(25);
  for (const address of addresses) {
    const [pattern, endpoint] = endpoints.find(([candidate]) => candidate.test(address)) ?? [];
    const params = { ...pattern?.exec(address)?.groups };
    expect(endpoint && (await linksOf(endpoint, params))['self']).toBe(address);
  }
});
