import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WireArticle, WireDocument, WireOcopProduct } from '@ntm/shared';
import { openStore, setMeta, type Store } from '../store/database.ts';
import { syncStore } from '../store/sync.ts';

/** A store of a few documents, for the tests of the feeds that are read from it. */

const idOf = (name: string) => name.padEnd(24, '0');
const paper = {
  type: 'organisation', documentId: idOf('bao'), name: 'Báo Lào Cai', shortName: null, slug: 'bao-lao-cai', kind: 'bao-chi',
  validFrom: null, validTo: null, successors: [], website: null, logo: null,
} satisfies WireDocument; // prettier-ignore
const unit = {
  type: 'locality', documentId: idOf('xa'), code: '02896', name: 'Xã Bảo Thắng', label: 'Xã Bảo Thắng', kind: 'xa', slug: 'xa-bao-thang',
  parent: null, validFrom: '2025-07-01', validTo: null, successors: [], aliases: [], recognitions: [],
} satisfies WireDocument; // prettier-ignore
const formerUnit: WireDocument = {
  ...unit, documentId: idOf('cu'), code: '02897', name: 'Xã Thái Niên', label: 'Xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)',
  slug: 'xa-thai-nien', validFrom: null, validTo: '2025-06-30', successors: [idOf('xa')],
}; // prettier-ignore
const emptyUnit: WireDocument = {
  ...unit, documentId: idOf('vang'), code: '02898', name: 'Xã Vắng', label: 'Xã Vắng', slug: 'xa-vang',
}; // prettier-ignore
const station: WireDocument = { ...paper, documentId: idOf('dai'), name: 'Đài Lào Cai', slug: 'dai-lao-cai' };
const producer: WireDocument = {
  type: 'producer', documentId: idOf('htx'), name: 'Hợp tác xã Thái Niên', slug: 'htx-thai-nien', kind: 'hop-tac-xa', locality: idOf('cu'),
  address: null, phone: null, website: null,
}; // prettier-ignore
const themes = ['ha-tang', 'moi-truong'].map((slug, index): WireDocument => ({
  type: 'theme', documentId: idOf(`theme${index}`), code: `1.${index + 1}`, title: slug, shortTitle: slug, slug, description: `Về ${slug}.`, order: index,
})); // prettier-ignore

function toCommonFields(name: string, firstPublishedAt: string, themeIndex: number) {
  return {
    documentId: idOf(name), slug: name, summary: `Tóm tắt ${name}.`, body: `Thân bài ${name}.`, themes: [idOf(`theme${themeIndex}`)],
    localities: [idOf('xa')], movements: [], organisation: idOf('bao'), authors: [], source: null, cover: null, gallery: [],
    translations: [], firstPublishedAt, revisedAt: firstPublishedAt, demo: false,
  }; // prettier-ignore
}

function toArticle(name: string, firstPublishedAt: string, themeIndex: number): WireArticle {
  return {
    type: 'article', ...toCommonFields(name, firstPublishedAt, themeIndex), title: `Bài ${name}`, genre: 'tin', audio: null,
    transcript: null, videoUrl: null, related: [],
  }; // prettier-ignore
}

const product: WireOcopProduct = {
  type: 'ocop-product', ...toCommonFields('rau', '2026-04-02T00:00:00.000Z', 0), name: 'Rau Thái Niên', producer: idOf('htx'), group: 'thuc-pham',
  localities: [idOf('cu')], organisation: idOf('dai'), packaging: null, price: null, traceabilityUrl: null, shopLinks: [], certifications: null,
  ratings: [{ stars: 4, decisionNumber: null, decisionDate: '2026-01-01', authority: null, expiresOn: null }],
}; // prettier-ignore

const documents: WireDocument[] = [
  paper,
  station,
  unit,
  formerUnit,
  emptyUnit,
  producer,
  ...themes,
  toArticle('mot', '2026-01-05T00:00:00.000Z', 0),
  // In Hà Nội this is February.
  toArticle('hai', '2026-01-31T18:00:00.000Z', 1),
  toArticle('ba', '2026-04-01T00:00:00.000Z', 0),
  product,
  {
    type: 'notice', documentId: idOf('gobai'), kind: 'withdrawal', targetType: 'article', targetDocumentId: idOf('sai'),
    targetPath: '/tin/sai/', at: '2026-05-01T00:00:00.000Z', publicText: 'Số liệu sai.',
    placement: {
      firstPublishedAt: '2026-02-10T00:00:00.000Z', themes: [idOf('theme0')], localities: [idOf('xa')], organisation: idOf('bao'), audio: true, languages: [],
    },
  }, // prettier-ignore
  {
    type: 'notice', documentId: idOf('dinhchinh'), kind: 'correction', targetType: 'article', targetDocumentId: idOf('mot'),
    targetPath: '/tin/mot/', at: '2026-05-02T00:00:00.000Z', publicText: 'Đúng là 3 km.', placement: null,
  }, // prettier-ignore
];

/** Opens the store in a folder of its own. */
export async function openSampleStore(): Promise<{ store: Store; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'ntm-feeds-'));
  const store = openStore(folder);
  setMeta(store, 'site-url', 'https://ntm.example.vn');
  setMeta(store, 'day', '2026-06-01');
  const changes = documents.map((document, index) => ({
    seq: index + 1, type: document.type, documentId: document.documentId, action: 'upsert' as const, document,
  })); // prettier-ignore
  const { setAside } = await syncStore(store, {
    fetchChanges: async () => ({ epoch: 'e', changes, next: changes.length, head: changes.length }),
    fetchMedia: async (documentId) => {
      throw new Error(`no media ${documentId} in this test`);
    },
  });
  if (setAside.length > 0) throw new Error(`the store set aside ${JSON.stringify(setAside)}`);
  return {
    store,
    async close() {
      store.db.close();
      await rm(folder, { recursive: true });
    },
  };
}
