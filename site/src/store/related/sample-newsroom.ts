import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WireArticle, WireLocality } from '@ntm/shared';
import { inTransaction, openStore, type Store } from '../database.ts';
import { deriveDocument, forgetDocument } from '../derive-document.ts';
import { deriveRelated } from './derive-related.ts';
import { getRelated } from './get-related.ts';

/** A store into which tests publish stories one by one. */

export const idOf = (name: string | number) => `${name}`.padStart(24, '0');

export interface Newsroom {
  readonly store: Store;
  readonly publish: (name: string | number, changes?: Partial<WireArticle>) => number;
  readonly withdraw: (name: string | number) => number;
  readonly putUnit: (name: string, successors: readonly string[]) => number;
  /** Names of what a story is related to, without the zeros before them. */
  readonly relatedTo: (name: string | number) => string[];
  readonly close: () => void;
}

export function openNewsroom(): Newsroom {
  const folder = mkdtempSync(join(tmpdir(), 'ntm-related-'));
  const store = openStore(folder);
  store.db.exec('PRAGMA synchronous = OFF');
  let seq = 0;
  const apply = (change: () => Parameters<typeof deriveRelated>[1][number]): number =>
    inTransaction(store, () => deriveRelated(store, [change()]));
  return {
    store,
    publish: (name, changes = {}) =>
      apply(() => {
        const story = toStory(name, changes);
        deriveDocument(store, story, ++seq);
        return story;
      }),
    withdraw: (name) =>
      apply(() => {
        forgetDocument(store, 'article', idOf(name));
        return { type: 'article', documentId: idOf(name) };
      }),
    putUnit: (name, successors) =>
      apply(() => {
        const unit = toUnit(name, successors);
        deriveDocument(store, unit, ++seq);
        return unit;
      }),
    relatedTo: (name) => getRelated(store, idOf(name)).map(({ documentId }) => documentId.replace(/^0+/, '')),
    close: () => {
      store.db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function toStory(name: string | number, changes: Partial<WireArticle>): WireArticle {
  return {
    type: 'article', documentId: idOf(name), slug: `bai-${name}`, title: `Bài ${name}`, summary: 'Tóm tắt.', body: null as never,
    genre: 'tin', themes: [idOf('t1')], localities: [idOf('u1')], movements: [], organisation: idOf('bao'), authors: [], source: null,
    cover: null, gallery: [], translations: [], audio: null, transcript: null, videoUrl: null, related: [], demo: false,
    firstPublishedAt: '2022-03-09T01:30:00.000Z', revisedAt: '2022-03-09T01:30:00.000Z', ...changes,
  }; // prettier-ignore
}

function toUnit(name: string, successors: readonly string[]): WireLocality {
  return {
    type: 'locality', documentId: idOf(name), code: '02896', name, label: name, kind: 'xa', slug: `xa-${name}`, parent: null,
    validFrom: null, validTo: null, successors: successors.map(idOf), aliases: [], recognitions: [],
  }; // prettier-ignore
}
