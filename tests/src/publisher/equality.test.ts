import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDifferences, runPublication, type Publisher } from '@ntm/scripts/publisher';
import { MANIFEST_FILE, packJson, segmentFile, unpackJson, type Manifest } from '@ntm/site/store';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildWithAstro, differencesFromBuild } from '../harness/astro-build.ts';
import { arbitraryEdits, Newsroom } from '../harness/edits.ts';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { findDifferencesFromNothing, openWorld, playEdits } from '../harness/play-edits.ts';
import { makeFolder, openTestPublisher } from '../harness/publishing.ts';
import { createSmallWorld, idOf } from '../harness/small-world.ts';

/** `pnpm soak` plays thousands of longer ones, each from the beginning. */
const SEQUENCES = 50;
const EDITS = 2;
const SEQUENCES_OF_A_WORLD = 10;

describe('incremental publications', () => {
  it('leave behind what a full render makes, byte for byte, after each of any edits', async () => {
    const sequences = fc.sample(arbitraryEdits(EDITS), { numRuns: SEQUENCES, seed: 20221001 });
    for (let start = 0; start < SEQUENCES; start += SEQUENCES_OF_A_WORLD) {
      const world = await openWorld();
      try {
        // One goes on where another ended: the world grows, and what went before is what may have gone stale.
        for (const edits of sequences.slice(start, start + SEQUENCES_OF_A_WORLD))
          expect(await playEdits(world, edits)).toBeNull();
        expect(await findDifferencesFromNothing(world)).toEqual([]);
      } finally {
        world.publisher.close();
      }
    }
  }, 600_000);

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
    expect(built.size).toBeGreaterThan(80);
    expect(differencesFromBuild(join(dataDir, 'live'), built)).toEqual([]);
  });
});

const readManifest = (live: string) =>
  JSON.parse(readFileSync(join(live, MANIFEST_FILE), 'utf8')) as Manifest;

describe('the comparison with a full render', () => {
  let feed: FakeFeed;
  let dataDir: string;
  let publisher: Publisher;

  beforeEach(async () => {
    feed = await createSmallWorld();
    feed.put(makeArticle('mot'));
    feed.put(makeArticle('hai'));
    dataDir = makeFolder('mutant');
    publisher = await openTestPublisher(feed, dataDir);
    await runPublication(publisher);
    expect(await findDifferences(publisher)).toEqual([]);
  });
  afterEach(() => publisher.close());

  it('catches a page that is stale because the digest of an answer is always the same', async () => {
    const { readQuery } = publisher.renderer;
    const constant = { ...readQuery('frontPage[]') };
    Object.assign(publisher.renderer, {
      readQuery: (key: string) => (key === 'frontPage[]' ? constant : readQuery(key)),
    });
    feed.put(makeArticle('mot', { title: 'Nhan đề khác' }));
    await runPublication(publisher);
    expect(await findDifferences(publisher)).toEqual([
      { path: 'index.html', kind: 'different' },
      { path: 'index.html.br', kind: 'different' },
      { path: 'index.html.gz', kind: 'different' },
    ]);
  });

  it('catches a page that is stale because a change went unnoticed', async () => {
    publisher.store.db.exec('DROP TRIGGER document_added; DROP TRIGGER document_removed');
    feed.put(makeArticle('mot', { title: 'Nhan đề khác' }));
    await runPublication(publisher);
    const paths = (await findDifferences(publisher)).map(({ path }) => path);
    expect(paths).toContain('tin/mot/index.html');
    expect(paths).toContain('_search: /tin/mot/');
  });

  it('catches a story that search has lost, one that it has under other words, and one that it should have lost', async () => {
    const live = join(dataDir, 'live');
    const [base] = readManifest(live).segments;
    const hide = (hidden: readonly number[]) =>
      writeFileSync(
        join(live, MANIFEST_FILE),
        JSON.stringify({ ...readManifest(live), segments: [{ ...base, hidden }] }),
      );
    const findInSearch = async () =>
      (await findDifferences(publisher)).filter(({ path }) => path.startsWith('_search: '));
    hide([0]);
    expect(await findInSearch()).toEqual([{ path: '_search: /tin/hai/', kind: 'missing' }]);
    hide([]);
    expect(await findInSearch()).toEqual([]);
    const words = join(live, segmentFile(readManifest(live).generation, 1, 'w0'));
    const chunk = unpackJson(readFileSync(words)) as [
      key: string,
      spellings: [spelling: string, unknown][],
    ][];
    const without = chunk.map(([key, spellings]) => [key, spellings.filter(([word]) => word !== 'mot')]);
    writeFileSync(words, packJson(without));
    expect(await findInSearch()).toEqual([{ path: '_search: /tin/mot/', kind: 'different' }]);
    writeFileSync(words, packJson(chunk));
    publisher.store.db.exec("DELETE FROM document WHERE slug = 'hai'");
    expect(await findInSearch()).toEqual([{ path: '_search: /tin/hai/', kind: 'extra' }]);
  });

  it('catches a page whose removal was skipped', async () => {
    publisher.db.exec(
      "CREATE TEMP TRIGGER skip AFTER INSERT ON pending WHEN NEW.action = 'remove' AND NEW.path = 'tin/hai/index.html' " +
        'BEGIN DELETE FROM pending WHERE step = NEW.step; END',
    );
    feed.remove('article', idOf('hai'));
    await runPublication(publisher);
    expect(existsSync(join(dataDir, 'live/tin/hai/index.html'))).toBe(true);
    expect(await findDifferences(publisher)).toEqual([{ path: 'tin/hai/index.html', kind: 'extra' }]);
  });
});
