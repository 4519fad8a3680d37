import type { WireOcopProduct } from '@ntm/shared';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSampleStore } from '../feeds/sample-store.ts';
import { inTransaction, setMeta, type Store } from './database.ts';
import { atAddress, frontPage, gathering, newest } from './queries.ts';
import { getBySlug } from './reader.ts';
import { readSearchDocument } from './search-documents.ts';
import { syncStore } from './sync.ts';

type Rating = WireOcopProduct['ratings'][number];

let store: Store;
let close: () => Promise<void>;
let seq = 1_000;

beforeAll(async () => {
  ({ store, close } = await openSampleStore());
});
afterAll(() => close());

const decide = (stars: Rating['stars'], decisionDate: string, expiresOn: string | null): Rating => ({
  stars,
  decisionDate,
  expiresOn,
  decisionNumber: null,
  authority: null,
});

async function putRatings(...ratings: Rating[]): Promise<void> {
  const product = getBySlug(store, 'ocop-product', 'rau') as WireOcopProduct;
  // The store keeps texts apart from the rest of a document.
  const document = { ...product, body: 'Thân bài rau.', ratings };
  seq += 1;
  const { setAside } = await syncStore(store, {
    fetchChanges: async () => ({
      epoch: 'e',
      changes: [{ seq, type: document.type, documentId: document.documentId, action: 'upsert', document }],
      next: seq,
      head: seq,
    }),
    fetchMedia: () => Promise.reject(new Error('no media in this test')),
  });
  expect(setAside).toEqual([]);
}

/** What every place says of the product on a day: `stars` is null where it claims none. */
function lookOn(day: string) {
  inTransaction(store, () => setMeta(store, 'day', day));
  const found = atAddress.of(store, 'ocop-product', 'rau');
  if (found?.kind !== 'document' || found.document.type !== 'ocop-product') throw new Error('no product');
  const { documentId, currentRating, formerRatings } = found.document;
  const cards = [
    ...newest.of(store, 'ocop-product').cards,
    ...(gathering.of(store, 'producer', 'htx-thai-nien')?.newest.cards ?? []),
    ...frontPage.of(store).products,
  ];
  return {
    page: currentRating?.stars ?? null,
    history: formerRatings.map(({ stars }) => stars),
    lists: cards.map(({ stars }) => stars),
    search: readSearchDocument(store, documentId)?.document.stars,
  };
}

const saying = (stars: number | null, history: number[]) => ({
  page: stars,
  history,
  lists: [stars, stars, stars],
  search: stars,
});

it('lets stars hold on their last day, and makes history of them on the next', async () => {
  await putRatings(decide(4, '2023-06-01', '2026-06-01'));
  expect(lookOn('2026-06-01')).toEqual(saying(4, []));
  expect(lookOn('2026-06-02')).toEqual(saying(null, [4]));
});

it('lets a lowered rating take the place of a higher one that would have held longer', async () => {
  await putRatings(decide(4, '2024-01-01', '2027-01-01'), decide(3, '2026-06-10', '2026-12-31'));
  expect(lookOn('2026-06-09')).toEqual(saying(4, []));
  expect(lookOn('2026-06-10')).toEqual(saying(3, [4]));
  expect(lookOn('2027-01-01'), 'and brings the higher one never back').toEqual(saying(null, [3, 4]));
});

it('makes what search keeps of a product depend on the day', async () => {
  await putRatings(decide(5, '2025-01-01', null));
  const { tags } = readSearchDocument(store, getBySlug(store, 'ocop-product', 'rau')?.documentId ?? '') ?? {};
  expect(tags).toContain('meta day');
});
