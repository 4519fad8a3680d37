import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WireDocument, WireLocality } from '@ntm/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, openStore, setMeta, type Store } from './database.ts';
import { gathering, localityBoard } from './queries.ts';
import { readSearchDocument } from './search-documents.ts';
import { syncStore } from './sync.ts';

const idOf = (name: string) => name.padEnd(24, '0');

/** A unit whose name, label and slug are its own word. */
function toUnit(
  name: string,
  { parent, successors = [], ...more }: Partial<WireLocality> & { parent?: string } = {},
): WireLocality {
  return {
    type: 'locality', documentId: idOf(name), code: name, name, label: `${name}-label`, kind: 'xa', slug: name, validFrom: null, validTo: null,
    aliases: [], recognitions: [], ...more, parent: parent ? idOf(parent) : null, successors: successors.map(idOf),
  }; // prettier-ignore
}

const recognise = (year: number, revokedOn: string | null = null): WireLocality['recognitions'] => [
  { level: 'xa-dat-chuan', criteria: null, authority: null, decisionNumber: null, decisionDate: null, year, revokedOn, note: null },
]; // prettier-ignore

/** `lang` became a part of `thitran`, that of `xamoi`; `chia` was split; `thon` is a village; `huyen` is no more. */
const units = [
  toUnit('tinh', { kind: 'tinh' }),
  toUnit('huyen', { kind: 'huyen', parent: 'tinh', validTo: '2025-06-30' }),
  toUnit('lang', { parent: 'huyen', validTo: '2019-12-31', successors: ['thitran'], recognitions: recognise(2018) }),
  toUnit('thitran', { parent: 'huyen', validTo: '2025-06-30', successors: ['xamoi'], aliases: ['tengoi'] }),
  toUnit('chia', { validTo: '2025-06-30', successors: ['xamoi', 'phuong'], recognitions: recognise(2017, '2026-07-01') }),
  toUnit('xamoi', { parent: 'tinh', recognitions: recognise(2026) }),
  toUnit('phuong', { parent: 'tinh', validTo: '2026-12-31' }),
  toUnit('thon', { kind: 'thon', parent: 'xamoi', recognitions: recognise(2025) }),
]; // prettier-ignore

const places = ['tinh', 'huyen', 'lang', 'thitran', 'chia', 'xamoi', 'phuong', 'thon'];

/** A story that is told of one place, by whose name it goes. */
const toStory = (place: string, index: number): WireDocument => ({
  type: 'article', documentId: idOf(`bai${place}`), slug: place, title: place, summary: 'Tóm tắt.', body: 'Thân bài.', genre: 'tin',
  themes: [idOf('chude')], localities: [idOf(place)], movements: [], organisation: idOf('bao'), authors: [], source: null, cover: null,
  gallery: [], translations: [], audio: null, transcript: null, videoUrl: null, related: [], demo: false,
  firstPublishedAt: `2026-0${index + 1}-01T00:00:00.000Z`, revisedAt: `2026-0${index + 1}-01T00:00:00.000Z`,
}); // prettier-ignore

const others: WireDocument[] = [
  { type: 'theme', documentId: idOf('chude'), code: '1.1', title: 'Chủ đề', shortTitle: 'Chủ đề', slug: 'chu-de', description: '.', order: 1 },
  { type: 'organisation', documentId: idOf('bao'), name: 'Báo', shortName: null, slug: 'bao', kind: 'bao-chi', validFrom: null, validTo: null, successors: [], website: null, logo: null },
]; // prettier-ignore

let folder: string;
let store: Store;
let seq = 0;

async function put(...documents: WireDocument[]): Promise<void> {
  const changes = documents.map((document) => {
    seq += 1;
    return { seq, type: document.type, documentId: document.documentId, action: 'upsert' as const, document };
  });
  const { setAside } = await syncStore(store, {
    fetchChanges: async () => ({ epoch: 'e', changes, next: seq, head: seq }),
    fetchMedia: () => Promise.reject(new Error('no media in this test')),
  });
  expect(setAside).toEqual([]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ntm-units-'));
  store = openStore(folder);
  setMeta(store, 'day', '2026-06-01');
  await put(...others, ...units, ...places.map(toStory));
});
afterAll(async () => {
  store.db.close();
  await rm(folder, { recursive: true });
});

const turnTo = (day: string) => inTransaction(store, () => setMeta(store, 'day', day));

function lookAt(slug: string) {
  const page = gathering.of(store, 'locality', slug);
  if (page?.kind !== 'locality') throw new Error(`no page of ${slug}`);
  return page;
}

const storiesOf = (slug: string) =>
  lookAt(slug)
    .newest.cards.map(({ title }) => title)
    .sort();

const searched = (place: string) => {
  const [found] = readSearchDocument(store, idOf(`bai${place}`))?.document.localities ?? [];
  return { within: [...(found?.within ?? [])].sort(), otherNames: found?.otherNames ?? [] };
};

describe("a unit's page", () => {
  it.each([
    ['xamoi', ['chia', 'lang', 'thitran', 'thon', 'xamoi']],
    ['phuong', ['chia', 'phuong']],
    ['thitran', ['lang', 'thitran']],
    ['huyen', ['huyen', 'lang', 'thitran']],
    ['thon', ['thon']],
    ['tinh', places.toSorted()],
  ])('of %s shows its own stories, those below it and those of what it was', (slug, stories) => {
    expect(storiesOf(slug)).toEqual(stories);
  });

  it('shows the recognitions of others apart from its own, newest first', () => {
    const { recognitions, gatheredRecognitions } = lookAt('xamoi');
    expect(recognitions.map(({ year }) => year)).toEqual([2026]);
    expect(gatheredRecognitions.map(({ unit, recognition }) => [unit.name, recognition.year])).toEqual([
      ['thon', 2025],
      ['lang', 2018],
      ['chia', 2017],
    ]);
    expect(lookAt('huyen').gatheredRecognitions.map(({ unit }) => unit.name)).toEqual(['lang']);
    expect(lookAt('thon').gatheredRecognitions).toEqual([]);
  });

  it('calls a unit former and a recognition revoked from the day on, not as soon as it is known', () => {
    const [isFormer, isRevoked] = [
      () => lookAt('phuong').isFormer,
      () => lookAt('chia').recognitions.map((recognition) => recognition.isRevoked),
    ];
    expect([isFormer(), isRevoked()]).toEqual([false, [false]]);
    turnTo('2026-12-31');
    expect([isFormer(), isRevoked()]).toEqual([false, [true]]);
    turnTo('2027-01-01');
    expect([isFormer(), isRevoked()]).toEqual([true, [true]]);
    const [row] = localityBoard.of(store).filter(({ name }) => name === 'chia');
    expect(row?.levels).toEqual([]);
    turnTo('2026-06-01');
  });
});

describe('search', () => {
  it('has a story within every unit whose page shows it', () => {
    for (const place of places)
      for (const slug of places)
        expect(searched(place).within.includes(`${slug}-label`), `${place} within ${slug}`).toBe(
          storiesOf(slug).includes(place),
        );
  });

  it('knows a unit by all names of what it was and became, its former district among them', () => {
    expect(searched('xamoi').otherNames).toEqual(
      expect.arrayContaining(['xamoi-label', 'thitran', 'tengoi', 'lang', 'chia', 'huyen', 'tinh']),
    );
    expect(searched('lang').otherNames).toEqual(
      expect.arrayContaining(['thitran', 'tengoi', 'xamoi', 'huyen']),
    );
    expect(searched('phuong').otherNames).not.toContain('lang');
  });
});

it('a village that comes under another commune takes its stories with it', async () => {
  await put(toUnit('thon', { kind: 'thon', parent: 'phuong' }));
  expect(storiesOf('phuong')).toEqual(['chia', 'phuong', 'thon']);
  expect(storiesOf('xamoi')).toEqual(['chia', 'lang', 'thitran', 'xamoi']);
  expect(searched('thon').within).toContain('phuong-label');
});

it('units that lead to each other in a circle show the same', async () => {
  await put(toUnit('thitran', { successors: ['lang'] }));
  expect(storiesOf('lang')).toEqual(storiesOf('thitran'));
});
