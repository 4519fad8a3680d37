import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { finishPage } from '@ntm/site/renderer';
import { answerQueries, runPublication, type Publisher } from '@ntm/scripts/publisher';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEdits, Newsroom, type Edit } from '../harness/edits.ts';
import { makeFolder, openTestPublisher, publishFromNothing, readTree } from '../harness/publishing.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { QUERIES } from '../harness/search-queries.ts';
import { createSmallWorld } from '../harness/small-world.ts';

const SEQUENCES = 8;
const EDITS = 14;
/** Comparing with a full build costs as much as several edits: it is done after every so many. */
const COMPARED_EVERY = 5;

describe('incremental publications', () => {
  it('leave behind what a full build from nothing makes, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEdits(EDITS), async (edits) => playEdits(edits)),
      { numRuns: SEQUENCES, seed: 20221001, endOnFailure: true },
    );
  }, 300_000);

  it('would be caught leaving a stale page', async () => {
    const feed = await createSmallWorld();
    feed.put(makeArticle('mot'));
    const dataDir = makeFolder('mutant');
    const publisher = await openTestPublisher(feed, dataDir);
    await runPublication(publisher);
    // The mutant: the front page believes that it reads nothing.
    publisher.db.prepare("UPDATE page SET reads = '[]' WHERE path = '/'").run();
    feed.put(makeArticle('mot', { title: 'Nhan đề khác' }));
    await runPublication(publisher);
    publisher.close();
    const full = await publishFromNothing(feed);
    expect(differences(readTree(join(dataDir, 'live')), full)).toEqual(['index.html']);
  });

  it('give the pages that a plain `astro build` gives', async () => {
    const feed = await createSmallWorld();
    const newsroom = new Newsroom(feed);
    for (let pick = 0; pick < 33; pick++) newsroom.apply({ kind: 'create', pick, word: 'đường' });
    for (const kind of ['reslug', 'translate', 'correct', 'withdraw', 'picture'] as const)
      newsroom.apply({ kind, pick: 7, word: 'chợ' });
    const dataDir = makeFolder('astro');
    const publisher = await openTestPublisher(feed, dataDir);
    expect(await runPublication(publisher)).toMatchObject({ outcome: 'live' });
    publisher.close();
    const built = buildWithAstro(join(dataDir, 'store'));
    const live = readTree(join(dataDir, 'live'));
    for (const path of live.keys()) if (!built.has(path)) live.delete(path);
    expect(live.size).toBeGreaterThan(80);
    expect(
      [...built.keys()].filter((path) => !live.has(path)),
      'every page that Astro builds is live',
    ).toEqual([]);
    expect(differencesOfText(join(dataDir, 'live'), built)).toEqual([]);
  });
});

async function playEdits(edits: readonly Edit[]): Promise<void> {
  const newsroom = new Newsroom(await createSmallWorld());
  const dataDir = makeFolder('edits');
  const now = () => new Date(newsroom.now);
  let publisher: Publisher = await openTestPublisher(newsroom.feed, dataDir, now);
  try {
    for (const [index, edit] of edits.entries()) {
      newsroom.apply(edit);
      if (edit.kind === 'restart') {
        publisher.close();
        publisher = await openTestPublisher(newsroom.feed, dataDir, now);
      }
      const report = await runPublication(publisher);
      if (report && report.outcome !== 'live') throw new Error(report.error ?? 'failed');
      if ((index + 1) % COMPARED_EVERY !== 0 && index !== edits.length - 1) continue;
      // What is set aside stands at its former version, which a sync from nothing never saw.
      if (report ? report.setAside.length > 0 : edits.some(({ kind }) => kind === 'broken')) continue;
      const full = await publishFromNothing(newsroom.feed, now);
      const live = join(dataDir, 'live');
      expect(differences(readTree(live), full), `after ${index + 1} edits`).toEqual([]);
      expect(await answerQueries(live, QUERIES)).toEqual(await answerQueries(full.folder, QUERIES));
    }
  } finally {
    publisher.close();
  }
}

/** Paths of files that are in one tree alone, or differ; of the search index what counts is what it answers. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].filter((path) => !path.startsWith('_search/'));
  return paths.filter((path) => one.get(path) !== other.get(path)).sort();
}

/** The pages and feeds of a full `astro build` over a store, finished as the publisher finishes them. */
function buildWithAstro(storeFolder: string): Map<string, string> {
  const site = resolve(import.meta.dirname, '../../../site');
  const outDir = makeFolder('astro-out');
  execFileSync(
    process.execPath,
    [join(site, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir],
    {
      cwd: site,
      env: { ...process.env, STORE_DIR: storeFolder, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: 'pipe',
    },
  );
  const entries = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => relative(outDir, join(entry.parentPath, entry.name)));
  return new Map(
    paths
      .filter((path) => /\.(html|xml|json|txt|webmanifest)$/.test(path))
      .map((path) => {
        const text = readFileSync(join(outDir, path), 'utf8');
        return [
          path,
          path.endsWith('.html') ? finishPage(`/${path.replace(/index\.html$/, '')}`, text) : text,
        ];
      }),
  );
}

function differencesOfText(folder: string, wanted: ReadonlyMap<string, string>): string[] {
  return [...wanted]
    .filter(([path, text]) => readFileSync(join(folder, path), 'utf8') !== text)
    .map(([path]) => path);
}
