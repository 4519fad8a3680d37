import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { currentRating, EXEMPLAR_KINDS, GENRES, hanoiDay, valuesOf, type WireArticle } from '@ntm/shared';
import { spawnCms, startCms, type CmsProcess } from '../harness/cms-process.ts';
import { makeInstalledFolder } from '../harness/installed-folder.ts';
import { readSampleFiles, SAMPLE } from '../harness/sample-documents.ts';
import { openDesk, type Desk } from './desk.ts';

let dataDir: string;
let files: string[];
let cms: CmsProcess;
let desk: Desk;
let articles: WireArticle[];

/** The sample is loaded by a CMS that dies in the middle of it, and by the next one. */
beforeAll(async () => {
  dataDir = await makeInstalledFolder('sample');
  files = (await readdir(path.join(SAMPLE, 'articles'))).filter((name) => name.endsWith('.md'));
  const options = { dataDir, sampleContent: true };
  const dying = await spawnCms(options);
  await vi.waitUntil(() => dying.log().includes('SAMPLE 4/'), { timeout: 300_000, interval: 5 });
  await dying.kill();

  cms = await startCms(options);
  desk = await openDesk(cms);
  articles = await desk.listDocuments('article');
}, 600_000);
afterAll(async () => {
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

describe('sample content whose loading was cut off by a power cut', () => {
  it('is all there at the next boot, each story once', async () => {
    const notices = await desk.listDocuments('notice');
    const withdrawn = notices.filter(({ kind }) => kind === 'withdrawal');
    expect(articles.length + withdrawn.length).toBe(files.length);
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
    expect(withdrawn.length).toBeGreaterThan(0);
    expect(notices.some(({ kind }) => kind === 'correction')).toBe(true);
  });

  it.each([
    ['exemplar', 6],
    ['ocop-product', 8],
    ['official-document', 1],
  ] as const)('has published every %s of its folder, which are %i at least', async (type, least) => {
    const slugs = (await desk.listDocuments(type)).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(
      readSampleFiles(type)
        .map(({ slug }) => slug)
        .sort(),
    );
    expect(slugs.length).toBeGreaterThanOrEqual(least);
  });

  it('holds up people and groups', async () => {
    const kinds = (await desk.listDocuments('exemplar')).map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual(valuesOf(EXEMPLAR_KINDS).sort());
  });

  it('has products of three, four and five stars, one without, and one that rose', async () => {
    // The day of its newest story: what holds on it will not expire before the test does.
    const day = hanoiDay(articles.map(({ firstPublishedAt }) => firstPublishedAt).sort().at(-1) ?? ''); // prettier-ignore
    const products = (await desk.listDocuments('ocop-product')).map(({ ratings }) => ({
      stars: currentRating(ratings, day)?.stars ?? null,
      ratings,
    }));
    expect(products.map(({ stars }) => stars)).toEqual(expect.arrayContaining([3, 4, 5, null]));
    const risen = products.filter(({ stars, ratings }) =>
      ratings.some((rating) => rating.stars < (stars ?? 0)),
    );
    expect(risen.length).toBeGreaterThan(0);
  });

  it('covers every theme and every genre', async () => {
    const themes = await desk.listDocuments('theme');
    const used = new Set(articles.flatMap((article) => article.themes));
    expect(themes.filter(({ documentId }) => !used.has(documentId))).toEqual([]);
    expect([...new Set(articles.map(({ genre }) => genre))].sort()).toEqual(valuesOf(GENRES).sort());
  });

  it('has a version in a minority language, and audio', () => {
    expect(articles.some(({ translations }) => translations.length > 0)).toBe(true);
    expect(articles.some(({ audio }) => audio)).toBe(true);
  });

  it('keeps the days of first publication, and was never revised since', () => {
    for (const { slug, firstPublishedAt, revisedAt } of articles) {
      expect(Date.parse(firstPublishedAt), slug).toBeLessThan(Date.now() - 86_400_000);
      expect(revisedAt, slug).toBe(firstPublishedAt);
    }
  });

  it('names pictures and other stories by identity, and only such as are in the feed', async () => {
    const media = new Set((await desk.listDocuments('media')).map(({ documentId }) => documentId));
    for (const { slug, body, cover } of articles) {
      expect(body, slug).not.toMatch(/media:[^\s)"]*\.\w+|doc:article\/[^)\s]*-/);
      const named = [...body.matchAll(/\]\(media:([a-z0-9]+)/g)].map((match) => match[1]);
      for (const documentId of [...named, ...(cover ? [cover.image] : [])])
        expect(media, slug).toContain(documentId);
    }
  });

  it('gives a withdrawn story the words that its file has for readers', async () => {
    const texts = await Promise.all(
      files.map((name) => readFile(path.join(SAMPLE, 'articles', name), 'utf8')),
    );
    const notice = (await desk.listDocuments('notice')).find(({ kind }) => kind === 'withdrawal');
    expect(
      texts.some(
        (text) => text.includes('withdrawn:') && text.includes(notice?.publicText.slice(0, 20) ?? '-'),
      ),
    ).toBe(true);
  });

  it('has a front page with a lead and picks that are public', async () => {
    const [frontPage] = await desk.listDocuments('front-page');
    const identities = articles.map(({ documentId }) => documentId);
    expect(identities).toContain(frontPage?.lead);
    expect(identities).toEqual(expect.arrayContaining(frontPage?.picks ?? ['none']));
  });

  it('is not loaded again by a further boot, whatever became of it', async () => {
    const [article] = articles;
    await desk.erase('article', article?.documentId ?? '');
    await cms.stop();
    cms = await startCms({ dataDir, sampleContent: true });
    expect(cms.log()).not.toContain('SAMPLE');
  });
});
