import { CmsUnreachable, runPublication, type Publisher } from '@ntm/scripts/publisher';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { differencesBetween } from '../harness/compare-sites.ts';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { makeFolder, openTestPublisher, publishFromNothing } from '../harness/publishing.ts';
import { createSmallWorld, idOf } from '../harness/small-world.ts';

let feed: FakeFeed;
let publisher: Publisher;

const figure = (name: string) => ({ image: idOf(name), alt: 'Ảnh', caption: null, credit: 'A' });

beforeEach(async () => {
  feed = await createSmallWorld();
  feed.put(makeArticle('mot', { cover: figure('anh1') }));
  feed.put(makeArticle('hai', { cover: figure('anh2') }));
  feed.pageSize = 4;
  // No file is on the last page.
  for (const slug of ['ba', 'bon', 'nam', 'sau']) feed.put(makeArticle(slug));
  publisher = await openTestPublisher(feed, makeFolder('long-feed'));
});
afterEach(() => publisher.close());

const listFiles = () => feed.list('media').map(({ documentId }) => documentId);
async function expectWhole(): Promise<void> {
  expect(await differencesBetween(publisher.live, await publishFromNothing(feed))).toEqual([]);
}

it('files are fetched while other changes still come, each once', async () => {
  const fetchMedia = vi.spyOn(feed, 'fetchMedia');
  const fetched = () => fetchMedia.mock.calls.map(([documentId]) => documentId).sort();
  const fetchChanges = feed.fetchChanges.bind(feed);
  vi.spyOn(feed, 'fetchChanges').mockImplementation(async (after) => {
    const page = await fetchChanges(after);
    // The last page comes when all files have been asked for.
    if (page.next === page.head) await vi.waitFor(() => expect(fetched()).toEqual(listFiles()), { timeout: 10_000 }); // prettier-ignore
    return page;
  });
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', setAside: [] });
  expect(fetched()).toEqual(listFiles());
  vi.restoreAllMocks();
  await expectWhole();
});

it('a file that did not come meanwhile is fetched again, and holds up nothing', async () => {
  const fetchMedia = vi.spyOn(feed, 'fetchMedia');
  fetchMedia.mockRejectedValueOnce(new CmsUnreachable('away for a moment', {}));
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', setAside: [] });
  expect(fetchMedia.mock.calls).toHaveLength(listFiles().length + 1);
  await expectWhole();
});

it('a file that is broken sets its story aside, as in a short feed', async () => {
  feed.putFile(idOf('anh1'), new TextEncoder().encode('không phải ảnh'), 'image/jpeg');
  feed.restore();
  const report = await runPublication(publisher);
  const aside = report?.setAside.map(({ documentId }) => documentId).sort();
  expect(aside).toEqual(expect.arrayContaining([idOf('anh1'), idOf('mot')]));
  expect(aside).not.toContain(idOf('hai'));
});

it('a CMS that comes back from a backup half way is read from nothing', async () => {
  const fetchChanges = feed.fetchChanges.bind(feed);
  let pages = 0;
  vi.spyOn(feed, 'fetchChanges').mockImplementation(async (after) => {
    if (++pages === 3) {
      // The same numbers mean other documents then.
      feed.remove('media', idOf('anh2'));
      feed.put(makeArticle('hai'));
      feed.restore();
    }
    return fetchChanges(after);
  });
  expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', setAside: [] });
  expect(pages).toBeGreaterThan(4);
  vi.restoreAllMocks();
  await expectWhole();
});

it('a document that breaks the contract, texts and all, holds up nothing', async () => {
  const { documentId } = makeArticle('hai');
  feed.putUnchecked({ ...makeArticle('hai'), documentId, body: 7, translations: [null, { language: 1, body: [] }] }); // prettier-ignore
  feed.restore();
  const report = await runPublication(publisher);
  expect(report).toMatchObject({ outcome: 'live', setAside: [{ documentId: idOf('hai') }] });
});
