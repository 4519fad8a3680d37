import type { WireLocality } from '@ntm/shared';
import type { Store } from './database.ts';
import type { IncomingRow } from './incoming.ts';
import type { ListedDocument } from './listed.ts';
import { listOf } from './lists.ts';
import { setPlaces } from './place-document.ts';
import { getAll, getContentById, getContents, getDocument } from './reader.ts';
import { listGatherers } from './unit-relations.ts';

/**
 * Lists documents with the units that their own units belong to: a unit's page holds its own documents, its
 * descendants' and its predecessors'. Inside the transaction of a sync, when everything else is derived.
 * @param documentIds whose units may have changed; null for every document, when a unit itself changed
 */
export function deriveLocalities(store: Store, documentIds: ReadonlySet<string> | null): void {
  const units = new Map(getAll(store, 'locality').map((unit) => [unit.documentId, unit]));
  const known = new Map<string, string[]>();
  const listsOf = (unit: string) => {
    const lists = known.get(unit) ?? listGatherers(unit, (id) => units.get(id)).map(toList);
    known.set(unit, lists);
    return lists;
  };
  for (const place of listPlaces(store, documentIds))
    setPlaces(store, 'localities', place, [...new Set(place.localities.flatMap(listsOf))]);
}

/**
 * The documents whose places may change with what is about to be applied; null for all, when what units belong to or
 * what follows them changes.
 */
export function findMoved(store: Store, incoming: readonly IncomingRow[]): Set<string> | null {
  if (incoming.some((row) => row.type === 'locality' && hasOtherPlace(store, row))) return null;
  const targets = incoming.map(({ type, documentId, document }) =>
    type === 'notice' ? (document as { targetDocumentId?: string } | null)?.targetDocumentId : documentId,
  );
  return new Set(targets.filter((target) => target !== undefined));
}

function hasOtherPlace(store: Store, { documentId, document }: IncomingRow): boolean {
  const placeOf = (unit: Partial<WireLocality> | null) => JSON.stringify([unit?.parent, unit?.successors]);
  return placeOf(getDocument(store, 'locality', documentId)) !== placeOf(document as WireLocality | null);
}

function toList({ documentId }: WireLocality): string {
  return listOf.entry('locality', documentId);
}

interface Place extends ListedDocument {
  readonly localities: readonly string[];
}

function listPlaces(store: Store, documentIds: ReadonlySet<string> | null): Place[] {
  const documents = documentIds
    ? [...documentIds].flatMap((id) => getContentById(store, id) ?? [])
    : getContents(store);
  const standing = documents.map(({ type, documentId, firstPublishedAt, localities }): Place => {
    return { type, documentId, date: firstPublishedAt, localities, withdrawn: false };
  });
  return [...standing, ...listWithdrawn(store, documentIds)];
}

/** Withdrawn documents with the units of all their notices. */
function listWithdrawn(store: Store, documentIds: ReadonlySet<string> | null): Place[] {
  const places = new Map<string, Place>();
  for (const notice of getAll(store, 'notice')) {
    if (notice.kind !== 'withdrawal' || (documentIds && !documentIds.has(notice.targetDocumentId))) continue;
    const { targetType: type, targetDocumentId: documentId, placement } = notice;
    const localities = [...(places.get(documentId)?.localities ?? []), ...placement.localities];
    places.set(documentId, {
      type,
      documentId,
      date: placement.firstPublishedAt,
      localities,
      withdrawn: true,
    });
  }
  return [...places.values()];
}
