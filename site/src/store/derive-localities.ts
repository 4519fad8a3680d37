import type { WireLocality } from '@ntm/shared';
import type { Store } from './database.ts';
import type { IncomingRow } from './incoming.ts';
import { insertListings } from './insert-listings.ts';
import { listOf } from './lists.ts';
import { getAll, getContentById, getContents, type ListedDocument } from './reader.ts';

/**
 * Lists documents with the units that their own units belong to: a unit's page holds its own documents, its
 * descendants' and its predecessors'. Inside the transaction of a sync, when everything else is derived.
 * @param documentIds whose units may have changed; null for every document, when a unit itself changed
 */
export function deriveLocalities(store: Store, documentIds: ReadonlySet<string> | null): void {
  if (documentIds === null) store.db.exec("DELETE FROM listing WHERE list LIKE 'locality/%'");
  const units = new Map(getAll(store, 'locality').map((unit) => [unit.documentId, unit]));
  const reached = new Map<string, string[]>();
  for (const place of listPlaces(store, documentIds)) {
    const lists = new Set(place.localities.flatMap((unit) => reachedFrom(unit, units, reached)));
    insertListings(store, [...lists], place);
  }
}

/** The documents whose places may have changed with what came; null for all, when a unit itself changed. */
export function findMoved(incoming: readonly IncomingRow[]): Set<string> | null {
  if (incoming.some(({ type }) => type === 'locality')) return null;
  const targets = incoming.map(({ type, documentId, document }) =>
    type === 'notice' ? (document as { targetDocumentId?: string } | null)?.targetDocumentId : documentId,
  );
  return new Set(targets.filter((target) => target !== undefined));
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
  const withdrawn = getAll(store, 'notice').flatMap((notice): Place[] => {
    if (notice.kind !== 'withdrawal' || (documentIds && !documentIds.has(notice.targetDocumentId))) return [];
    const { targetType: type, targetDocumentId: documentId, placement } = notice;
    return [
      {
        type,
        documentId,
        date: placement.firstPublishedAt,
        localities: placement.localities,
        withdrawn: true,
      },
    ];
  });
  return [...standing, ...withdrawn];
}

/** The lists of a unit, of the units above it, and of all that came after these. */
function reachedFrom(
  start: string,
  units: ReadonlyMap<string, WireLocality>,
  known: Map<string, string[]>,
): string[] {
  const answered = known.get(start);
  if (answered) return answered;
  const seen = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const unit = units.get(id);
    if (!unit || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...unit.successors, ...(unit.parent ? [unit.parent] : []));
  }
  const lists = [...seen].map((id) => listOf.entry('locality', id));
  known.set(start, lists);
  return lists;
}
