import type { WireLocality } from '@ntm/shared';

/** Looks a unit up by its identity; nothing where it is not public. */
export type FindUnit = (documentId: string) => WireLocality | null | undefined;

/**
 * The units whose pages show what belongs to a unit: itself first, the units above it, and all that came after any of these,
 * however many steps later.
 */
export function listGatherers(documentId: string, find: FindUnit): WireLocality[] {
  return follow(documentId, find, ({ successors, parent }) =>
    parent ? [...successors, parent] : successors,
  );
}

/** The units of which a unit's page shows something: itself first, the units below it, and all that any of these were before. */
export function listGathered(documentId: string, units: readonly WireLocality[]): WireLocality[] {
  const [byId, below] = [new Map<string, WireLocality>(), new Map<string, string[]>()];
  for (const unit of units) {
    byId.set(unit.documentId, unit);
    for (const above of [...unit.successors, unit.parent])
      if (above) below.set(above, [...(below.get(above) ?? []), unit.documentId]);
  }
  return follow(
    documentId,
    (id) => byId.get(id),
    (unit) => below.get(unit.documentId) ?? [],
  );
}

/** All units that are reached from one, each once, however they lead in circles. */
export function follow(
  documentId: string,
  find: FindUnit,
  next: (unit: WireLocality) => readonly string[],
): WireLocality[] {
  const reached = new Map<string, WireLocality>();
  const waiting = [documentId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const unit = reached.has(id) ? null : find(id);
    if (!unit) continue;
    reached.set(id, unit);
    waiting.push(...next(unit));
  }
  return [...reached.values()];
}
