import type { WireLocality } from '@ntm/shared';
import type { SearchLocality } from '../search/search-document.ts';
import { getAll, getDocument } from './reader.ts';
import { defineQuery } from './session.ts';
import { follow, listGatherers } from './unit-relations.ts';

/** Which units each unit came from, by its identity. */
const predecessors = defineQuery('searchPredecessors', (store): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const { documentId, successors } of getAll(store, 'locality'))
    for (const successor of successors) (found[successor] ??= []).push(documentId);
  return found;
});

/**
 * A unit as search knows it, null when it is not public: it is looked for by its old and new names, by the units above it
 * today and formerly, and by what those are called today.
 */
export const searchPlace = defineQuery('searchPlace', (store, documentId: string): SearchLocality | null => {
  const find = (id: string) => getDocument(store, 'locality', id);
  const unit = find(documentId);
  if (!unit) return null;
  const gatherers = listGatherers(documentId, find);
  const before = follow(documentId, find, (one) => predecessors.of(store)[one.documentId] ?? []);
  const above = before.flatMap((start) => follow(start.documentId, find, parentOf));
  const related = [...gatherers, ...above].flatMap(({ name, aliases }) => [name, ...aliases]);
  const names = new Set([unit.label, ...unit.aliases, ...related]);
  names.delete(unit.name);
  return { name: unit.name, otherNames: [...names], within: gatherers.map(({ label }) => label) };
});

function parentOf({ parent }: WireLocality): string[] {
  return parent ? [parent] : [];
}
