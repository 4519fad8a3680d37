import { describe, expect, test } from 'vitest';
import { corpus, toSampleDocument } from './sample-corpus.ts';
import { loadFrom, makeSampleIndex, type SampleIndex } from './sample-index.ts';
import type { SearchDocument } from './search-document.ts';
import { openSearch, type SearchEngine } from './search-engine.ts';
import { toSearchRequest } from './search-request.ts';

const engine = openOver([corpus]);

function openOver(segments: readonly (readonly SearchDocument[])[]): SearchEngine {
  const files = makeSampleIndex(segments);
  return openSearch(loadFrom(() => files));
}

async function find(query: string, from = engine) {
  const answer = await from.find(toSearchRequest(new URLSearchParams(query)));
  const hits = await answer.next();
  expect(hits).toHaveLength(Math.min(answer.total, 20));
  return hits;
}

const idsOf = async (query: string, from = engine) =>
  (await find(query, from)).map(({ path }) => path.split('/')[2]);

describe('documents in several segments', () => {
  const queries = [
    'q=đường',
    'q=duong',
    'q=ban',
    'type=article',
    'q=bao thang',
    'q=01-ĐA/TU',
    'q=duong&sort=date',
    'year=2023',
  ];

  test('answer as if they stood in one', async () => {
    const parts = [
      corpus.filter((_, i) => i % 3 === 0),
      corpus.filter((_, i) => i % 3 === 1),
      corpus.filter((_, i) => i % 3 === 2),
    ];
    for (const query of queries)
      expect(await idsOf(query, openOver(parts)), query).toEqual(await idsOf(query));
  });

  test('are not found in the version that was superseded', async () => {
    const edited = toSampleDocument('duong', { title: 'Lối lên bản', bodyText: 'Nay là cầu.' });
    const files = makeSampleIndex([corpus, [edited]], {
      isHidden: (segment, { documentId }) => segment === 0 && documentId === 'duong',
    });
    const open = openSearch(loadFrom(() => files));
    expect(await idsOf('q=đường', open)).toEqual(['duong-dau']);
    expect(await idsOf('q=cầu', open)).toEqual(['duong']);
    expect(await idsOf('year=2026', open)).toEqual(['bao-thang']);
  });

  test('name no value of a filter that only a superseded version has', async () => {
    const files = makeSampleIndex([corpus], { isHidden: (_, { stars }) => stars !== null });
    expect(await openSearch(loadFrom(() => files)).valuesOf('stars')).toEqual([]);
  });
});

test('an index that was replaced under an open page is read afresh', async () => {
  let files: SampleIndex = makeSampleIndex([corpus]);
  const open = openSearch(loadFrom(() => files));
  expect(await idsOf('q=quế', open)).toEqual(['bao-thang']);
  const edited = corpus.map((document) => ({ ...document, bodyText: `${document.bodyText} Cập nhật.` }));
  files = makeSampleIndex([[...edited, toSampleDocument('moi', { title: 'Con đường quế' })]], {
    firstSerial: 100,
  });
  expect(await idsOf('q=đường', open)).toContain('moi');
  expect(await idsOf('q=quế', open)).toContain('moi');
});
