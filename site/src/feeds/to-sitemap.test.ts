import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { pickSitemapPart, toNewsSitemap, toSitemap, toSitemapIndex } from './to-sitemap.ts';

const SITE_URL = 'https://ntm.example.vn';
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap'].includes(name),
});
const toEntries = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    path: `/tin/${i}/`,
    changedAt: `2026-01-01T00:00:00.${String(i % 1000).padStart(3, '0')}Z`,
  }));

function read(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml);
}

test('a sitemap names every address with its last change', () => {
  const entries = [
    { path: '/', changedAt: null },
    { path: '/tin/a/', changedAt: '2026-01-02T03:04:05.000Z' },
  ];
  const { urlset } = read(toSitemap(entries, SITE_URL));
  expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(urlset.url).toEqual([
    { loc: `${SITE_URL}/` },
    { loc: `${SITE_URL}/tin/a/`, lastmod: '2026-01-02T03:04:05.000Z' },
  ]);
});

test('a new address leaves full files as they were', () => {
  const before = toEntries(20_000);
  const after = toEntries(20_001);
  expect(pickSitemapPart(before, 3)).toBeNull();
  expect(pickSitemapPart(after, 3)).toHaveLength(1);
  for (const n of [1, 2]) expect(pickSitemapPart(after, n)).toEqual(pickSitemapPart(before, n));
});

test('there is a first file even of an empty site, and none before it', () => {
  expect(pickSitemapPart([], 1)).toEqual([]);
  for (const n of [0, -1, 1.5, Number.NaN, 2]) expect(pickSitemapPart([], n)).toBeNull();
});

test('the index names every file with its newest change', () => {
  const entries = [...toEntries(10_000), { path: '/tin/cuoi/', changedAt: '2026-02-01T00:00:00.000Z' }];
  expect(read(toSitemapIndex(entries, SITE_URL)).sitemapindex.sitemap).toEqual([
    { loc: `${SITE_URL}/sitemap-1.xml`, lastmod: '2026-01-01T00:00:00.999Z' },
    { loc: `${SITE_URL}/sitemap-2.xml`, lastmod: '2026-02-01T00:00:00.000Z' },
  ]);
});

test('the news sitemap names publication, language, date and title, and at most 1,000 stories', () => {
  const story = { path: '/tin/a/', title: 'Đường & cầu', firstPublishedAt: '2026-01-02T03:04:05.000Z' };
  const { urlset } = read(
    toNewsSitemap(
      Array.from({ length: 1_001 }, () => story),
      SITE_URL,
      'Nông thôn mới Lào Cai',
    ),
  );
  expect(urlset.url).toHaveLength(1_000);
  expect(urlset.url[0]).toEqual({
    loc: `${SITE_URL}/tin/a/`,
    'news:news': {
      'news:publication': { 'news:name': 'Nông thôn mới Lào Cai', 'news:language': 'vi' },
      'news:publication_date': '2026-01-02T03:04:05.000Z',
      'news:title': 'Đường & cầu',
    },
  });
});
