import type { WireType } from '@ntm/shared';
import { getMeta, setMeta, type Store } from '../database.ts';
import { getAll, getContentById, getContents, isContentType } from '../reader.ts';
import { digestJson } from '../session.ts';
import { prepare } from '../statement.ts';
import { comparePublished, rankRelated, type Published } from './rank-related.ts';
import { dropTopics, getEarlier, getLookingBack, getTopics, insertTopics } from './topic-table.ts';
import { topicsOf, WINDOW, type Units } from './topics.ts';

/** Changes from which on everything is worked out at once: that costs less than following each. */
const MANY = 300;

/**
 * Works out anew what documents are related to, where that may have changed with what came. Inside the transaction of
 * a sync, when the documents themselves are derived. However changes arrive, the outcome is that of `rebuildRelated`.
 * @param changed what was put or taken away
 * @returns how many documents were looked at
 */
export function deriveRelated(
  store: Store,
  changed: readonly { readonly type: WireType; readonly documentId: string }[],
): number {
  const units = loadUnits(store);
  const documents = new Set(
    changed.filter(({ type }) => isContentType(type)).map(({ documentId }) => documentId),
  );
  const isMoved = changed.some(({ type }) => type === 'locality') && noteSuccessors(store, units);
  if (isMoved || documents.size > MANY) return rebuildRelated(store, units);
  const touched = new Set([...documents].flatMap((documentId) => replaceTopics(store, documentId, units)));
  for (const documentId of touched) keepRelated(store, documentId);
  return touched.size;
}

/** Works out everything: one walk from the oldest document to the newest, each topic's latest documents at hand. */
export function rebuildRelated(store: Store, units: Units = loadUnits(store)): number {
  store.db.exec('DELETE FROM topic; DELETE FROM related');
  const latest = new Map<string, Published[]>();
  const documents = getContents(store)
    .map((wire) => ({ topics: topicsOf(wire, units), published: toPublished(wire) }))
    .sort((a, b) => comparePublished(a.published, b.published));
  for (const { topics, published } of documents) {
    const shared = topics.map((topic) => ({ topic, earlier: latest.get(topic) ?? [] }));
    insertRelated(store, published.documentId, rankRelated(shared));
    for (const { topic, earlier } of shared) latest.set(topic, [published, ...earlier].slice(0, WINDOW));
    insertTopics(store, topics, published);
  }
  return documents.length;
}

/** @returns the documents that may be related to others now */
function replaceTopics(store: Store, documentId: string, units: Units): string[] {
  const before = getTopics(store, documentId);
  const wire = getContentById(store, documentId);
  const now = wire && { topics: topicsOf(wire, units), published: toPublished(wire) };
  if (digestJson(before && [before.topics.sort(), before.published]) === digestJson(now && [[...now.topics].sort(), now.published])) return []; // prettier-ignore
  const lookingBack = (of: typeof before) =>
    of ? of.topics.flatMap((topic) => getLookingBack(store, topic, of.published)) : [];
  const touched = lookingBack(before);
  dropTopics(store, documentId);
  if (now) insertTopics(store, now.topics, now.published);
  return [documentId, ...touched, ...lookingBack(now)];
}

function keepRelated(store: Store, documentId: string): void {
  const known = getTopics(store, documentId);
  if (!known) {
    prepare(store, 'DELETE FROM related WHERE document_id = ?').run(documentId);
    return;
  }
  const shared = known.topics.map((topic) => ({ topic, earlier: getEarlier(store, topic, known.published) }));
  insertRelated(store, documentId, rankRelated(shared));
}

function insertRelated(store: Store, documentId: string, related: readonly Published[]): void {
  const others = related.map(({ type, documentId: other }) => ({ type, documentId: other }));
  // What stays the same is not written: the store notes every write as a change that pages may show.
  prepare(
    store,
    `INSERT INTO related VALUES (?, ?) ON CONFLICT (document_id) DO UPDATE SET others = excluded.others
     WHERE others <> excluded.others`,
  ).run(documentId, JSON.stringify(others));
}

function loadUnits(store: Store): Units {
  return new Map(getAll(store, 'locality').map((unit) => [unit.documentId, unit]));
}

/** @returns whether units follow each other in another way than when this was last noted */
function noteSuccessors(store: Store, units: Units): boolean {
  const digest = digestJson([...units].map(([documentId, { successors }]) => [documentId, successors]));
  if (getMeta(store, 'successors') === digest) return false;
  setMeta(store, 'successors', digest);
  return true;
}

function toPublished(wire: { readonly firstPublishedAt: string } & Omit<Published, 'date'>): Published {
  return { type: wire.type, documentId: wire.documentId, date: wire.firstPublishedAt };
}
