import type { WireLocality } from '@ntm/shared';
import type { SearchLocality } from '../search/search-document.ts';
import type { Store } from './database.ts';
import { getAll, getDocument, getMany } from './reader.ts';
import { defineQuery } from './session.ts';

/** Which units each unit came from, by its identity. */
const predecessors = defineQuery('searchPredecessors', (store): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const { documentId, successors } of getAll(store, 'locality'))
    for (const successor of successors) (found[successor] ??= []).push(documentId);
  return found;
});

/**
 * A unit as search knows it, null when it is not public: it is looked for by its old and new names, by the units above it,
 * and by what those are called today.
 */
export const searchPlace = defineQuery('searchPlace', (store, documentId: string): SearchLocality | null => {
  const unit = getDocument(store, 'locality', documentId);
  if (!unit) return null;
  const above = [unit, ...ancestorsOf(store, unit)];
  const related = [
    ...above,
    ...above.flatMap((start) => successorsOf(store, start)),
    ...getMany(store, 'locality', predecessors.of(store)[documentId] ?? []),
  ];
  const names = [unit.label, ...unit.aliases, ...related.flatMap(({ name, aliases }) => [name, ...aliases])];
  return { name: unit.name, otherNames: [...new Set(names)].filter((name) => name !== unit.name) };
});

/** All that came after a unit, however many steps later. */
function successorsOf(store: Store, unit: WireLocality, seen = new Set<string>()): WireLocality[] {
  return getMany(store, 'locality', unit.successors).flatMap((next) => {
    if (seen.has(next.documentId)) return [];
    seen.add(next.documentId);
    return [next, ...successorsOf(store, next, seen)];
  });
}

function ancestorsOf(store: Store, unit: WireLocality, depth = 0): WireLocality[] {
  const parent = unit.parent && depth < 5 ? getDocument(store, 'locality', unit.parent) : null;
  return parent ? [parent, ...ancestorsOf(store, parent, depth + 1)] : [];
}
