import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_TYPES, documentPath } from '@ntm/shared';
import { inspectHtml } from '@ntm/site/renderer';
import { expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { readSampleFiles, SAMPLE } from '../harness/sample-documents.ts';

const live = join(inject('sample').dataDir, 'live');
const html = readFileSync(join(live, 'index.html'), 'utf8');
const chosen = parse(readFileSync(join(SAMPLE, 'front-page.yaml'), 'utf8')) as {
  lead: string;
  picks: string[];
};
const pathOf = (slug: string) => documentPath('article', slug);

/** The addresses that one part of the page leads to, in its order. */
function linksOf(part: RegExp): string[] {
  const found = part.exec(html)?.[0];
  if (!found) throw new Error(`the front page has no ${String(part)}`);
  return inspectHtml(found).links.filter((link) => !link.startsWith('/media/'));
}
const sectionOf = (id: string) => new RegExp(`<section [^>]*aria-labelledby="${id}".*?</section>`, 's');

it('begins with the lead that the editors chose, which stands nowhere else', () => {
  expect(linksOf(/<article class="card lead".*?<\/article>/s)).toEqual([pathOf(chosen.lead)]);
  expect(inspectHtml(html).links.filter((link) => link === pathOf(chosen.lead))).toHaveLength(1);
});

it('shows the picks of the editors in their order, before newer stories', () => {
  const tiles = linksOf(/<section class="tiles".*?<\/section>/s);
  expect(tiles.slice(0, chosen.picks.length)).toEqual(chosen.picks.map(pathOf));
  const newest = linksOf(sectionOf('moi-nhat'));
  for (const pick of chosen.picks.map(pathOf)) expect(newest).not.toContain(pick);
});

it('has a block of each of the seven themes, which leads to it and to stories', () => {
  const blocks = [...html.matchAll(/<section class="theme-block" aria-labelledby="([^"]+)"/g)];
  expect(new Set(blocks.map(([, slug]) => slug)).size).toBe(7);
  for (const [, slug = ''] of blocks) {
    const [theme, ...stories] = linksOf(sectionOf(slug));
    expect(theme).toBe(`/chu-de/${slug}/`);
    expect(stories.length, slug).toBeGreaterThan(0);
  }
});

it.each([
  ['exemplar', 'guong-dien-hinh', '/guong-dien-hinh/'],
  ['ocop-product', 'san-pham-ocop', '/ocop/'],
] as const)('leads to four documents of the type %s, and to all of them', (type, section, all) => {
  const links = linksOf(sectionOf(section));
  expect(links.pop()).toBe(all);
  expect(new Set(links).size).toBe(4);
  expect(readSampleFiles(type).map(({ path }) => path)).toEqual(expect.arrayContaining(links));
});

it('tells of corrections and of what was taken down, each with a link to it', () => {
  const told = CONTENT_TYPES.flatMap(readSampleFiles).filter(
    ({ corrections = [], withdrawn }) => corrections.length > 0 || withdrawn,
  );
  const links = linksOf(sectionOf('dinh-chinh'));
  expect(links.pop()).toBe('/dinh-chinh/');
  expect(told.length).toBeGreaterThan(2);
  expect(links).toEqual(expect.arrayContaining(told.map(({ path }) => path)));
});
