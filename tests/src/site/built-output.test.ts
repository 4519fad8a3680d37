import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fileOf, inspectHtml } from '@ntm/site/renderer';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { readTree } from '../harness/publishing.ts';

const { dataDir, siteUrl } = inject('sample');
const live = join(dataDir, 'live');
const files = [...readTree(live).keys()];
const pages = files.filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(join(live, file), 'utf8');
const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;
const isIndexed = (html: string) => !/<meta name="robots" content="noindex/.test(html);

describe('every page', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

  it.each(pages)('%s is sound', async (file) => {
    const html = read(file);
    const report = await validator.validateString(html, file);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${message} ${line}:${column}`),
    );
    expect(faults, 'valid HTML').toEqual([]);
    expect(html).toContain('<html lang="vi"');
    expect(html.match(/<h1[\s>]/g), 'one headline').toHaveLength(1);
    expect(headingGaps(html), 'headings in order').toEqual([]);
    expect([...html.matchAll(/<img (?![^>]*\balt\b)/g)], 'pictures with a description').toEqual([]);
    expect(html).toMatch(/<title(?: lang="[a-z]{3}")?>[^<]{5,}<\/title>/);
    expect(html).toMatch(/http-equiv="content-security-policy" content="default-src 'none'/);
    expect(html).not.toMatch(/unsafe-inline|unsafe-eval/);
    if (isIndexed(html)) expect(html).toContain(`<link rel="canonical" href="${siteUrl}${addressOf(file)}"`);
  });

  it.each(pages)('%s names only what is there, and asks nobody else for anything', (file) => {
    const html = read(file);
    const { links, ids } = inspectHtml(html);
    const own = links
      .map((link) => (link.startsWith(`${siteUrl}/`) ? link.slice(siteUrl.length) : link))
      .filter((link) => /^\/(?!\/)/.test(link));
    expect(own.filter((link) => !files.includes(fileOf(link.replace(/[?#].*$/, ''))))).toEqual([]);
    expect(links.filter((link) => /^#./.test(link) && !ids.includes(link.slice(1)))).toEqual([]);
    expect([
      ...html.matchAll(
        /<(?:img|script|source|audio|video|iframe|link rel="(?:stylesheet|preload)")[^>]*(?:src|href)="https?:[^"]*"/g,
      ),
    ]).toEqual([]);
  });
});

describe('the months', () => {
  it('lead from one to the next, both ways, past those in which nothing stands', () => {
    const months = pages.filter((file) => /^luu-tru\/\d{4}\/\d\d\/index\.html$/.test(file)).sort();
    const linkOf = (file: string | undefined, rel: string) =>
      new RegExp(`rel="${rel}"[^>]* href="(/luu-tru/\\d{4}/\\d\\d/)"`).exec(read(file ?? ''))?.[1];
    expect(months.length).toBeGreaterThan(2);
    for (const [index, file] of months.entries()) {
      const [older, newer] = [months[index - 1], months[index + 1]];
      expect(linkOf(file, 'next'), file).toBe(older && addressOf(older));
      expect(linkOf(file, 'prev'), file).toBe(newer && addressOf(newer));
    }
  });
});

describe('the feeds', () => {
  const feeds = files.filter((file) => file.endsWith('.xml'));
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });

  it.each(feeds)('%s is well-formed', (file) => {
    expect(XMLValidator.validate(read(file))).toBe(true);
  });

  it('are those of the contract', () => {
    const themes = files
      .filter((file) => /^chu-de\/[^/]+\/index\.html$/.test(file))
      .map((file) => file.split('/')[1]);
    expect(themes).toHaveLength(7);
    for (const file of ['rss.xml', 'rss.json', 'rss/ngan.xml', 'rss/dinh-chinh.xml', 'rss/opml.xml'])
      expect(files).toContain(file);
    for (const theme of themes)
      expect(files).toEqual(
        expect.arrayContaining([
          `rss/chu-de/${theme}.xml`,
          `rss/chu-de/${theme}.json`,
          `rss/ngan/chu-de/${theme}.xml`,
        ]),
      );
  });

  it('carry one item per document under a guid that is no address, and whole text without script or relative link', () => {
    const items = itemsOf(parser, read('rss.xml'));
    expect(items.length).toBeGreaterThanOrEqual(14);
    const guids = items.map((item) => item['guid'] as { '#text': string; '@_isPermaLink': string });
    expect(new Set(guids.map((guid) => guid['#text'])).size).toBe(items.length);
    expect(
      guids.every((guid) => guid['@_isPermaLink'] === 'false' && /^[a-z0-9]{24}$/.test(guid['#text'])),
    ).toBe(true);
    for (const item of items) {
      const content = String(item['content:encoded']);
      expect(content).not.toMatch(/<script|<style|<iframe|(?:href|src)="\/|srcset/);
      expect(Number.isNaN(Date.parse(String(item['pubDate'])))).toBe(false);
    }
  });

  it('keep a withdrawn story in its place, emptied', () => {
    const withdrawn = itemsOf(parser, read('rss.xml')).filter((item) => item['title'] === 'Bài đã được gỡ');
    expect(withdrawn).toHaveLength(1);
  });
});

it('says nothing of a withdrawn story but its address and the public wording', () => {
  const source = readFileSync(
    resolve(import.meta.dirname, '../../../cms/sample/articles/12-lich-chieu-phim-luu-dong-thang-muoi.md'),
    'utf8',
  );
  const body = source.split(/^---$/m)[2] ?? '';
  const sentences = body.split(/(?<=[.!?])\s+/).map((sentence) => sentence.trim()).filter((sentence) => sentence.length > 40 && !/[[\]*#|>]/.test(sentence)); // prettier-ignore
  expect(sentences.length).toBeGreaterThan(3);
  for (const file of files) {
    const text = readText(file);
    for (const sentence of sentences) expect(text.includes(sentence), `${file}: ${sentence}`).toBe(false);
  }
});

it('has pictures of nothing but what is public', () => {
  const named = new Set(
    pages.flatMap((file) => inspectHtml(read(file)).links.map((link) => link.replace(siteUrl, '').slice(1))),
  );
  const feeds = files.filter((file) => /\.(xml|json)$/.test(file)).map(read).join('\n'); // prettier-ignore
  const unnamed = files.filter(
    (file) => file.startsWith('media/') && !named.has(file) && !feeds.includes(file),
  );
  expect(unnamed).toEqual([]);
});

it('is what the contract of the public addresses says', () => {
  const fixed = ['index.html', 'tin/index.html', 'tin/trang/1/index.html', 'tim-kiem/index.html', 'rss/index.html', 'dinh-chinh/index.html', 'gioi-thieu/index.html', '404.html', 'robots.txt', 'sitemap-index.xml', 'news-sitemap.xml', 'site.webmanifest']; // prettier-ignore
  expect(files).toEqual(expect.arrayContaining(fixed));
  const versions = files.filter((file) => /^tin\/[^/]+\/(hmn|ium|tyz|pcc|nut)\/index\.html$/.test(file));
  expect(versions.length).toBeGreaterThan(0);
  for (const file of versions)
    expect(read(file)).toMatch(/<(article|main|section|div)[^>]* lang="(hmn|ium|tyz|pcc|nut)"/);
  expect(readdirSync(live)).not.toContain('admin');
});

function itemsOf(parser: XMLParser, xml: string): Record<string, unknown>[] {
  const { rss } = parser.parse(xml) as { rss: { channel: { item: Record<string, unknown>[] } } };
  return rss.channel.item;
}

/** Headings that are more than one level deeper than the one before. */
function headingGaps(html: string): string[] {
  const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? level) + 1 ? [`h${levels[index - 1]} → h${level}`] : [],
  );
}

/** The text of a file, search fragments included: they are compressed. */
function readText(file: string): string {
  const bytes = readFileSync(join(live, file));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
