import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toNewsSitemap, toSitemap, toSitemapIndex } from './to-sitemap.ts';

const SITE_URL = 'https://ntm.example.vn';
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap'].includes(name),
});

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

test('the index names every file with its newest change', () => {
  const parts = [
    { part: 'trang', changedAt: null },
    { part: '2026-02', changedAt: '2026-02-01T00:00:00.000Z' },
  ];
  expect(read(toSitemapIndex(parts, SITE_URL)).sitemapindex.sitemap).toEqual([
    { loc: `${SITE_URL}/sitemap-trang.xml` },
    { loc: `${SITE_URL}/sitemap-2026-02.xml`, lastmod: '2026-02-01T00:00:00.000Z' },
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
