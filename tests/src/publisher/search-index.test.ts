import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { answerQueries, loadFromFolder } from '@ntm/scripts/publisher';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { arbitraryEdits, Newsroom, type Edit } from '../harness/edits.ts';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { readIndexFiles, SearchDesk } from '../harness/search-desk.ts';
import { answersOf } from '../harness/search-answers.ts';
import { createSmallWorld, idOf } from '../harness/small-world.ts';

const desks: SearchDesk[] = [];
afterEach(() => desks.splice(0).forEach((desk) => desk.close()));

let clock = Date.parse('2022-10-01T03:10:00Z');
function openDesk(feed: FakeFeed, now = () => new Date(clock)): SearchDesk {
  const desk = new SearchDesk(feed, now);
  desks.push(desk);
  return desk;
}

async function answersFromNothing(feed: FakeFeed, now?: () => Date) {
  const desk = openDesk(feed, now);
  await desk.publish();
  return answersOf(desk.live);
}

async function makeNewsroom(articles: number): Promise<FakeFeed> {
  const feed = await createSmallWorld();
  for (let number = 1; number <= articles; number++) feed.put(makeStory(number));
  return feed;
}

const makeStory = (number: number, changes: Parameters<typeof makeArticle>[1] = {}) =>
  makeArticle(`so${number}x`, {
    title: `Đường về thôn ${number}`,
    body: `Chuyện của người${number} và chợ phiên.`,
    firstPublishedAt: new Date(Date.UTC(2022, 0, 1, 0, number)).toISOString(),
    ...changes,
  });

const find = async (desk: SearchDesk, query: string) =>
  (await answerQueries(loadFromFolder(desk.live), [query])).get(query) ?? { total: -1, hits: [] };

describe('the search index after random edits', () => {
  it('answers as one that was made from nothing, whatever was folded, killed or withdrawn meanwhile', async () => {
    await fc.assert(
      // What breaks the contract stands at its former version, which an index from nothing never saw.
      fc.asyncProperty(arbitraryEdits(24), (edits) =>
        playEdits(edits.filter(({ kind }) => kind !== 'broken')),
      ),
      { numRuns: 2, seed: 20221001, endOnFailure: true },
    );
  }, 300_000);
});

async function playEdits(edits: readonly Edit[]): Promise<void> {
  const newsroom = new Newsroom(await makeNewsroom(30));
  const now = () => new Date(newsroom.now);
  const desk = openDesk(newsroom.feed, now);
  const gone = new Set<string>();
  for (const [index, edit] of edits.entries()) {
    const before = newsroom.feed.list('article');
    newsroom.apply(edit);
    const after = new Set(newsroom.feed.list('article').map(({ documentId }) => documentId));
    for (const { documentId, body } of before) {
      const name = /người\d+/.exec(body)?.[0];
      if (name && !after.has(documentId)) gone.add(name);
    }
    if (edit.kind === 'restart') desk.restart();
    await desk.publish();
    if (edit.pick % 5 === 0) await desk.tend();
    const texts = [...readIndexFiles(desk.live).values()].join('\n');
    for (const name of gone) expect(texts, `${name} after ${index + 1} edits`).not.toMatch(new RegExp(`${name}(?!\\d)`)); // prettier-ignore
    if (index % 10 === 9 || index === edits.length - 1)
      expect(await answersOf(desk.live)).toEqual(await answersFromNothing(newsroom.feed, now));
  }
}

describe('a withdrawn story', () => {
  it('leaves every file at once: its words, its pairs of words, its card, and those of its former versions', async () => {
    const feed = await makeNewsroom(80);
    const desk = openDesk(feed);
    await desk.publish();
    feed.put(makeStory(7, { body: 'Nay kể khác: người7 lên nương.' }));
    await desk.publish();
    const before = [...readIndexFiles(desk.live).values()].join('\n');
    expect(before).toContain('người7"');
    expect(before).toContain('cua nguoi7');
    feed.remove('article', idOf('so7x'));
    await desk.publish();
    const after = [...readIndexFiles(desk.live).values()].join('\n');
    expect(after).not.toMatch(/ng(ười|uoi)7(?!\d)/);
    expect(after).toMatch(/người77/);
    expect(await find(desk, 'q=người7')).toMatchObject({ total: 10 });
    expect((await find(desk, 'q=chợ phiên')).total).toBe(79);
  });
});

describe('a story that was edited', () => {
  it('answers in its new version alone, at once, while open pages may go on with the old one for an hour', async () => {
    const feed = await makeNewsroom(20);
    const desk = openDesk(feed);
    await desk.publish();
    feed.put(makeStory(3, { title: 'Cầu mới', body: 'Nay có cầu treo.' }));
    await desk.publish();
    const hot = readIndexFiles(desk.live);
    feed.put(makeStory(4, { title: 'Suối cũ' }));
    await desk.publish();
    expect((await find(desk, 'q=người3')).total).toBe(0);
    expect((await find(desk, 'q=cầu treo')).total).toBe(1);
    for (const path of hot.keys()) expect(existsSync(join(desk.live, '_search', path)), path).toBe(true);
    clock += 3_600_001;
    expect(await desk.tend()).toContain('swept');
    const left = readIndexFiles(desk.live);
    expect([...hot.keys()].filter((path) => !left.has(path)).length).toBeGreaterThan(3);
    expect((await find(desk, 'q=cầu treo')).total).toBe(1);
  });
});

describe('a publication', () => {
  it('writes files for its own story and the few that were published before it, not for the archive', async () => {
    const feed = await makeNewsroom(300);
    const desk = openDesk(feed);
    await desk.publish();
    const before = readIndexFiles(desk.live);
    feed.put(makeStory(301));
    await desk.publish();
    const after = readIndexFiles(desk.live);
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(changed.length).toBeLessThan(8);
    expect(changed).toContain('/manifest.json');
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  });

  it('of more stories than the hot segment holds leaves them in a middle one, which is folded with others', async () => {
    const feed = await makeNewsroom(10);
    const desk = openDesk(feed);
    await desk.publish();
    for (const first of [100, 200]) {
      for (let number = first; number < first + 60; number++) feed.put(makeStory(number));
      await desk.publish();
    }
    const answers = await answersOf(desk.live);
    expect(countSegments(desk)).toBe(3);
    expect(await desk.tend()).toContain('adopted');
    expect(countSegments(desk)).toBe(2);
    expect(await answersOf(desk.live)).toEqual(answers);
  });
});

describe('a fold', () => {
  /** An index whose base holds a story that was edited a day ago: it is to be made anew. */
  async function makeFoldable(): Promise<{ feed: FakeFeed; desk: SearchDesk }> {
    const feed = await makeNewsroom(40);
    const desk = openDesk(feed);
    await desk.publish();
    feed.put(makeStory(3, { title: 'Cầu mới' }));
    await desk.publish();
    clock += 25 * 3_600_000;
    expect(await desk.tendOnce()).toBe('swept');
    expect(await desk.tendOnce()).toBe('folding');
    return { feed, desk };
  }

  it('that is killed half way is begun again, and nothing of it is served', async () => {
    const { desk } = await makeFoldable();
    const before = [...readIndexFiles(desk.live).keys()];
    desk.restart();
    expect([...readIndexFiles(desk.live).keys()]).toEqual(before);
    expect(countSegments(desk)).toBe(2);
    expect(await desk.tend()).toContain('adopted');
    expect(countSegments(desk)).toBe(1);
  });

  it('does not bring back what was edited or withdrawn while it went on', async () => {
    const { feed, desk } = await makeFoldable();
    await vi.waitFor(() => expect(globSync(join(desk.folder, 'store/search/*/fold.json'))).toHaveLength(1), {
      timeout: 60_000,
    });
    feed.remove('article', idOf('so5x'));
    feed.put(makeStory(6, { title: 'Nay khác', body: 'Không còn ai.' }));
    feed.put(makeStory(70));
    await desk.publish();
    expect(await desk.tend()).toContain('adopted');
    const texts = [...readIndexFiles(desk.live).values()].join('\n');
    expect(texts).not.toMatch(/người5(?!\d)/);
    expect((await find(desk, 'q=người6')).total).toBe(0);
    expect(await answersOf(desk.live)).toEqual(await answersFromNothing(feed));
  });
});

function countSegments(desk: SearchDesk): number {
  const manifest = readIndexFiles(desk.live).get('/manifest.json') ?? '{}';
  return (JSON.parse(manifest) as { segments: unknown[] }).segments.length;
}
