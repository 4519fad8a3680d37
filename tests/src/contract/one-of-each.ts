import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ContentType, WireDocuments, WireTranslation } from '@ntm/shared';
import { openStore, setMeta, syncStore, type Store } from '@ntm/site/store';
import type { FakeFeed } from '../harness/fake-feed.ts';
import { makeArticle, makeExemplar, makeOfficialDocument, makeProduct } from '../harness/make-documents.ts';
import { createSmallWorld, idOf } from '../harness/small-world.ts';

const version: WireTranslation = {
  language: 'hmn',
  title: 'Tsab xov xwm',
  summary: null,
  body: 'Kev tshiab.',
  audio: null,
  translator: null,
};
const everywhere = { movements: [idOf('phongtrao')], translations: [version] };

/** A document of each content type, which stands in every gathering that it may stand in. */
export const ONE_OF_EACH: { readonly [Type in ContentType]: WireDocuments[Type] } = {
  article: makeArticle('tin', { ...everywhere, transcript: 'Lời đọc ở Cốc Sâm.' }),
  exemplar: makeExemplar('guong', everywhere),
  'ocop-product': makeProduct('che', everywhere),
  'official-document': makeOfficialDocument('dean', everywhere),
};

/** Opens a store of them and of what they name, in a folder of its own. */
export async function openOneOfEach(): Promise<{ store: Store; feed: FakeFeed; close: () => Promise<void> }> {
  const feed = await createSmallWorld();
  feed.put({
    type: 'movement',
    documentId: idOf('phongtrao'),
    name: 'Dân vận khéo',
    slug: 'dan-van-kheo',
    description: null,
  });
  for (const document of Object.values(ONE_OF_EACH)) feed.put(document);
  const folder = await mkdtemp(path.join(tmpdir(), 'ntm-types-'));
  const store = openStore(folder);
  setMeta(store, 'site-url', 'https://ntm.example.vn');
  setMeta(store, 'day', '2022-06-01');
  const { setAside } = await syncStore(store, feed);
  if (setAside.length > 0) throw new Error(`the store set aside ${JSON.stringify(setAside)}`);
  return {
    store,
    feed,
    async close() {
      store.db.close();
      await rm(folder, { recursive: true });
    },
  };
}
