import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '@ntm/site/renderer';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { checkSchemaOrg } from '../harness/check-schema-org.ts';
import { readTree } from '../harness/publishing.ts';

const { dataDir, siteUrl } = inject('sample');
const live = join(dataDir, 'live');
const files = [...readTree(live).keys()];
const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(file));
const isIndexed = ({ robots }: { robots: string | undefined }) => !robots?.includes('noindex');

/** What a machine finds of a page. */
function readPage(file: string) {
  const html = readFileSync(join(live, file), 'utf8');
  const meta = new Map(
    [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(([, name, content]) => [
      name as string,
      content as string,
    ]),
  );
  const things = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json as string) as Record<string, unknown>,
  );
  return { file, html, meta, things, robots: meta.get('robots') };
}

const thingsIn = (folder: RegExp) =>
  pages
    .filter(({ file, robots }) => folder.test(file) && isIndexed({ robots }))
    .flatMap(({ things }) => things);

describe('JSON-LD', () => {
  it('has no type, property or value that schema.org has not', () => {
    const things = pages.flatMap((page) => page.things);
    expect(things.length).toBeGreaterThan(100);
    expect(checkSchemaOrg(things)).toEqual([]);
  }, 120_000);

  it('says of every page of a document what it is', () => {
    const typesOf = (folder: RegExp) => new Set(thingsIn(folder).map((thing) => thing['@type']));
    expect(typesOf(/^tin\/(?!trang)[^/]+\/index/)).toEqual(new Set(['NewsArticle', 'BreadcrumbList']));
    expect(typesOf(/^guong-dien-hinh\/(?!trang)[^/]+\/index/)).toEqual(
      new Set(['NewsArticle', 'BreadcrumbList']),
    );
    expect(typesOf(/^ocop\/(?!trang)[^/]+\/index/)).toEqual(new Set(['Article', 'BreadcrumbList']));
    expect(typesOf(/^van-ban\/(?!trang)[^/]+\/index/)).toEqual(new Set(['Report', 'BreadcrumbList']));
    expect(typesOf(/^index/)).toEqual(new Set(['WebSite', 'NewsMediaOrganization']));
    expect(typesOf(/^gioi-thieu/)).toEqual(new Set(['NewsMediaOrganization']));
    expect(typesOf(/^tac-gia\/[^/]+\/index/)).toContain('ProfilePage');
    for (const gathering of [/^chu-de\/[^/]+\/index/, /^dia-phuong\/[^/]+\/index/, /^co-quan\/[^/]+\/index/])
      expect(typesOf(gathering)).toContain('CollectionPage');
  });

  it('tells of people and groups that they are held up, of products their stars as an award and never as a rating', () => {
    const abouts = thingsIn(/^guong-dien-hinh\//).flatMap(
      ({ about }) => (about as { '@type': string }) ?? [],
    );
    expect(new Set(abouts.map((about) => about['@type']))).toEqual(new Set(['Person', 'Organization']));
    const products = thingsIn(/^ocop\//).flatMap(
      ({ mainEntity }) => (mainEntity as { award?: string }) ?? [],
    );
    expect(products.some(({ award }) => /^OCOP [345] sao/.test(award ?? ''))).toBe(true);
    for (const { html, file } of pages)
      expect(html, file).not.toMatch(/"(aggregateRating|reviewRating|ratingValue)"/);
  });

  it('names pages and pictures of ours that are there', () => {
    const own = pages.flatMap(({ things }) =>
      [...JSON.stringify(things).matchAll(new RegExp(`"${siteUrl}(/[^"#?{}]*)"`, 'g'))].map(
        ([, path]) => path as string,
      ),
    );
    expect([...new Set(own)].filter((path) => !files.includes(fileOf(path)))).toEqual([]);
  });
});

describe('every page that is meant to be found', () => {
  const found = pages.filter(isIndexed);

  it.each(found.map((page) => [page.file, page] as const))(
    '%s says how it is shared',
    async (file, { html, meta }) => {
      for (const name of ['og:title', 'og:description', 'og:image:alt', 'description'])
        expect(meta.get(name), name).toMatch(/\S/);
      expect(meta.get('og:url')).toBe(`${siteUrl}/${file.replace(/index\.html$/, '')}`);
      expect(html).toContain(`<link rel="canonical" href="${meta.get('og:url')}"`);
      expect(html).toContain('<link rel="alternate" type="application/rss+xml"');
      const image = meta.get('og:image') ?? '';
      const path = join(live, image.replace(`${siteUrl}/`, ''));
      expect(existsSync(path), image).toBe(true);
      const { width, height, format } = await sharp(path).metadata();
      expect({ width: String(width), height: String(height), format }).toEqual({
        width: meta.get('og:image:width'),
        height: meta.get('og:image:height'),
        format: 'jpeg',
      });
    },
  );

  it('has a picture of its own where it is a story', () => {
    const stories = found.filter(({ file }) =>
      /^(tin|guong-dien-hinh|ocop|van-ban)\/(?!trang)[^/]+\/index/.test(file),
    );
    expect(stories.length).toBeGreaterThan(20);
    expect(
      stories.filter(({ meta }) => meta.get('og:image')?.endsWith('/share.jpg')).map(({ file }) => file),
    ).toEqual([]);
    // The sample has both: stories with a photograph, and stories whose card is drawn.
    for (const kind of [/\/share-\d+-\d+-\d+\.jpg$/, /\/the-1200\.jpg$/])
      expect(
        stories.some(({ meta }) => kind.test(meta.get('og:image') ?? '')),
        String(kind),
      ).toBe(true);
  });
});
