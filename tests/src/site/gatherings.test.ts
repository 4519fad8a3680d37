import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_TYPES, gatheringPath } from '@ntm/shared';
import { fileOf, inspectHtml } from '@ntm/site/renderer';
import { expect, inject, it } from 'vitest';
import { readSampleFiles, type SampleFile } from '../harness/sample-documents.ts';

const live = join(inject('sample').dataDir, 'live');
const documents = CONTENT_TYPES.flatMap(readSampleFiles).filter(({ withdrawn }) => !withdrawn);

/** The documents that a page lists, archive pages apart. */
function listedAt(path: string): string[] {
  const html = readFileSync(join(live, fileOf(path)), 'utf8');
  const list = /<div class="list">.*<\/main>/s.exec(html)?.[0] ?? '';
  return inspectHtml(list).links.filter((link) => documents.some((document) => document.path === link));
}

// Entries with fewer documents than a page holds.
it.each<['organisation' | 'author' | 'movement' | 'producer', string, (document: SampleFile) => unknown]>([
  ['organisation', 'dai-truyen-thanh-co-so', ({ organisation }) => organisation],
  ['author', 'to-anh', ({ authors }) => authors],
  ['movement', 'dan-van-kheo', ({ movements }) => movements],
  ['producer', 'ho-nuoi-ong-vat-nang', ({ producer }) => producer],
])('the page of the %s %s lists what belongs to it and nothing else', (kind, slug, ownersOf) => {
  const own = documents.filter((document) => [ownersOf(document)].flat().includes(slug));
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThan(documents.length);
  expect(listedAt(gatheringPath(kind, slug)).sort()).toEqual(own.map(({ path }) => path).sort());
});
