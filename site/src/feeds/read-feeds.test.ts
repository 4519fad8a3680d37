import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WireArticle, WireDocument } from '@ntm/shared';
import type { APIContext } from 'astro';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as themeJson from '../pages/rss/chu-de/[slug].json.ts';
import * as theme from '../pages/rss/chu-de/[slug].xml.ts';
import * as corrections from '../pages/rss/dinh-chinh.xml.ts';
import * as themeShort from '../pages/rss/ngan/chu-de/[slug].xml.ts';
import * as short from '../pages/rss/ngan.xml.ts';
import * as opml from '../pages/rss/opml.xml.ts';
import * as month from '../pages/rss/thang/[month].xml.ts';
import * as all from '../pages/rss.xml.ts';
import * as allJson from '../pages/rss.json.ts';
import { openStore, setMeta, type Store } from '../store/database.ts';
import { readFrom } from '../store/session.ts';
import { syncStore } from '../store/sync.ts';

const idOf = (name: string) => name.padEnd(24, '0');
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['item', 'atom:link', 'outline'].includes(name),
});

const organisation: WireDocument = {
  type: 'organisation', documentId: idOf('bao'), name: 'Báo Lào Cai', shortName: null, slug: 'bao-lao-cai', kind: 'bao-chi',
  validFrom: null, validTo: null, successors: [], website: null, logo: null,
}; // prettier-ignore
const locality: WireDocument = {
  type: 'locality', documentId: idOf('xa'), code: '02896', name: 'Xã Bảo Thắng', label: 'Xã Bảo Thắng', kind: 'xa', slug: 'xa-bao-thang',
  parent: null, validFrom: null, validTo: null, successors: [], aliases: [], recognitions: [],
}; // prettier-ignore
const themes = ['ha-tang', 'moi-truong'].map((slug, index): WireDocument => ({
  type: 'theme', documentId: idOf(`theme${index}`), code: `1.${index + 1}`, title: slug, shortTitle: slug, slug, description: `Về ${slug}.`, order: index,
})); // prettier-ignore

function toArticle(name: string, firstPublishedAt: string, themeIndex: number): WireArticle {
  return {
    type: 'article', documentId: idOf(name), slug: name, title: `Bài ${name}`, summary: `Tóm tắt ${name}.`, body: `Thân bài ${name}.`,
    genre: 'tin', themes: [idOf(`theme${themeIndex}`)], localities: [idOf('xa')], movements: [], organisation: idOf('bao'), authors: [],
    source: null, cover: null, gallery: [], translations: [], audio: null, transcript: null, videoUrl: null, related: [],
    firstPublishedAt, revisedAt: firstPublishedAt, demo: false,
  }; // prettier-ignore
}

const documents: WireDocument[] = [
  organisation,
  locality,
  ...themes,
  toArticle('mot', '2026-01-05T00:00:00.000Z', 0),
  // In Hà Nội this is February.
  toArticle('hai', '2026-01-31T18:00:00.000Z', 1),
  toArticle('ba', '2026-04-01T00:00:00.000Z', 0),
  {
    type: 'notice', documentId: idOf('gobai'), kind: 'withdrawal', targetType: 'article', targetDocumentId: idOf('sai'),
    targetPath: '/tin/sai/', at: '2026-05-01T00:00:00.000Z', publicText: 'Số liệu sai.',
    placement: { firstPublishedAt: '2026-02-10T00:00:00.000Z', themes: [idOf('theme0')], organisation: idOf('bao'), languages: [] },
  }, // prettier-ignore
  {
    type: 'notice', documentId: idOf('dinhchinh'), kind: 'correction', targetType: 'article', targetDocumentId: idOf('mot'),
    targetPath: '/tin/mot/', at: '2026-05-02T00:00:00.000Z', publicText: 'Đúng là 3 km.', placement: null,
  }, // prettier-ignore
];

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ntm-feeds-'));
  store = openStore(folder);
  setMeta(store, 'site-url', 'https://ntm.example.vn');
  const changes = documents.map((document, index) => ({
    seq: index + 1, type: document.type, documentId: document.documentId, action: 'upsert' as const, document,
  })); // prettier-ignore
  const { setAside } = await syncStore(store, {
    fetchChanges: async () => ({ epoch: 'e', changes, next: changes.length, head: changes.length }),
    fetchMedia: async (documentId) => {
      throw new Error(`no media ${documentId} in this test`);
    },
  });
  expect(setAside).toEqual([]);
});

afterAll(async () => {
  store.db.close();
  await rm(folder, { recursive: true });
});

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
    expect(items.map(linkOf)).toEqual(['/tin/ba/', '/tin/sai/', '/tin/hai/', '/tin/mot/']);
    expect(items[1]).toMatchObject({ title: 'Bài đã được gỡ', 'atom:updated': '2026-05-01T00:00:00.000Z' });
    expect(items[3]).toMatchObject({ 'atom:updated': '2026-05-02T00:00:00.000Z' });
    expect(String(items[3]?.['content:encoded'])).toContain('Đúng là 3 km.');
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
      expect((await itemsOf(endpoint, params)).map(linkOf)).toEqual(['/tin/ba/', '/tin/sai/', '/tin/mot/']);
    }
    expect((await (await request(themeJson, params)).json()).items).toHaveLength(3);
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
  for (const endpoint of [theme, themeShort, themeJson])
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
    [/^\/rss\/thang\/(?<month>.*)\.xml$/, month],
  ];
  const groups: { outline: Record<string, string>[] }[] = (await read(opml)).opml.body.outline;
  const addresses = groups.flatMap(({ outline }) =>
    outline.map((feed) => new URL(feed['@_xmlUrl'] ?? '').pathname),
  );
  expect(addresses).toHaveLength(10);
  for (const address of addresses) {
    const [pattern, endpoint] = endpoints.find(([candidate]) => candidate.test(address)) ?? [];
    const params = { ...pattern?.exec(address)?.groups };
    expect(endpoint && (await linksOf(endpoint, params))['self']).toBe(address);
  }
});
