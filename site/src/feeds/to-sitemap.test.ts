import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
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

const ENTRY = { path: '/tin/a/', changedAt: '2026-01-02T03:04:05.000Z' };

/** What is wrong with a file by the published rules for such files. */
async function listFaults(xml: string, schema: string): Promise<string[]> {
  const load = (fileName: string) => ({
    fileName,
    contents: readFileSync(new URL(`schemas/${fileName}`, import.meta.url), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: xml }],
    schema: [load(schema)],
    preload: [load('sitemap-news.xsd')],
  });
  return errors.map(({ message }) => message);
}

test('sitemap, index and news sitemap keep to the schemas of those who read them', async () => {
  const entries = [{ path: '/', changedAt: null }, ENTRY];
  const parts = [
    { part: 'trang', changedAt: null },
    { part: '2026-01', changedAt: ENTRY.changedAt },
  ];
  const story = { path: '/tin/a/', title: 'Đường & <cầu>', firstPublishedAt: '2026-01-02T03:04:05.000Z' };
  expect(await listFaults(toSitemap(entries, SITE_URL), 'sitemap.xsd')).toEqual([]);
  expect(await listFaults(toSitemapIndex(parts, SITE_URL), 'sitemap-index.xsd')).toEqual([]);
  expect(await listFaults(toNewsSitemap([story], SITE_URL, 'Nông thôn mới'), 'sitemap.xsd')).toEqual([]);
});

test('a news sitemap without news still names an address, as its schema wants', async () => {
  const quiet = toNewsSitemap([], SITE_URL, 'Nông thôn mới');
  expect(await listFaults(quiet, 'sitemap.xsd')).toEqual([]);
  expect(read(quiet).urlset.url).toEqual([{ loc: `${SITE_URL}/` }]);
});

test('a file that breaks the rules would be found out', async () => {
  const story = { path: '/tin/a/', title: ' ', firstPublishedAt: 'hôm qua' };
  const [title, date] = await listFaults(toNewsSitemap([story], SITE_URL, 'A'), 'sitemap.xsd').then(
    (faults) => ['title', 'publication_date'].map((name) => faults.find((fault) => fault.includes(name))),
  );
  expect(title).toBeDefined();
  expect(date).toBeDefined();
  expect(await listFaults(toSitemap([], SITE_URL), 'sitemap.xsd')).not.toEqual([]);
  const twice = [ENTRY, ENTRY];
  expect(await listFaults(toSitemap(twice, SITE_URL), 'sitemap.xsd')).not.toEqual([]);
});
