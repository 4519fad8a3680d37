import type { DatabaseSync } from 'node:sqlite';
import { CONTENT_TYPES, type WireType } from '@ntm/shared';
import {
  getTouchedLog,
  listSearchable,
  readTouched,
  todayOf,
  type SearchSource,
  type Store,
} from '@ntm/site/store';
import { getState } from './publisher-database.ts';

/** What search has to look at again. */
export interface Suspects {
  readonly documentIds: ReadonlySet<string>;
  /** What registries say now, where that differs; null for what is gone. */
  readonly facets: ReadonlyMap<string, string | null>;
  /** What is true once all of it has been looked at. */
  readonly state: Readonly<Record<string, string>>;
}

/**
 * Documents that may be found by something else than before: those that were written, those that name a registry which
 * says something else, and on another day those whose stars depend on it. The cost follows the change.
 */
export function findSuspects(store: Store, db: DatabaseSync, source: SearchSource): Suspects {
  const log = getTouchedLog(store);
  const isSameLog = getState(db, 'search-log') === log;
  const touched = readTouched(store, isSameLog ? Number(getState(db, 'search-touched') ?? 0) : 0);
  const { day } = todayOf(store);
  const state = { 'search-log': log, 'search-touched': String(touched.last), 'search-day': day };
  const naming = db.prepare('SELECT document_id FROM search_reference WHERE target = ?');
  const listNaming = (target: string) => naming.all(target).map((row) => String(row.document_id));
  if (!isSameLog) {
    // The store was made anew: everything that is or was in it.
    const known = db.prepare('SELECT document_id FROM search_document').all().map((row) => String(row.document_id)); // prettier-ignore
    const facets = findChangedFacets(db, source, listTargets(db));
    return { documentIds: new Set([...listSearchable(store), ...known]), facets, state };
  }
  const documentIds = new Set(touched.documents.filter(({ type }) => isContent(type)).map(({ documentId }) => documentId)); // prettier-ignore
  const targets = touched.documents.map(({ type, documentId }) => `${type}/${documentId}`);
  // A unit is also found by the names of those above, before and after it.
  const hasUnit = touched.documents.some(({ type }) => type === 'locality');
  const facets = findChangedFacets(
    db,
    source,
    hasUnit ? [...targets, ...listTargets(db, 'locality/')] : targets,
  );
  const media = targets.filter((target) => target.startsWith('media/'));
  const days = getState(db, 'search-day') === day ? [] : ['day'];
  for (const target of [...facets.keys(), ...media, ...days]) {
    for (const documentId of listNaming(target)) documentIds.add(documentId);
  }
  return { documentIds, facets, state };
}

function findChangedFacets(
  db: DatabaseSync,
  source: SearchSource,
  targets: readonly string[],
): Map<string, string | null> {
  const known = db.prepare('SELECT facet FROM search_facet WHERE target = ?');
  const named = db.prepare('SELECT 1 FROM search_reference WHERE target = ? LIMIT 1');
  const changed = new Map<string, string | null>();
  for (const target of new Set(targets)) {
    if (!/^(theme|locality|producer)\//.test(target) || !named.get(target)) continue;
    const facet = source.facet(target);
    if (facet !== (known.get(target)?.facet ?? null)) changed.set(target, facet);
  }
  return changed;
}

function listTargets(db: DatabaseSync, prefix = ''): string[] {
  const rows = db.prepare('SELECT DISTINCT target FROM search_reference').all();
  return rows.map((row) => String(row.target)).filter((target) => target.startsWith(prefix));
}

function isContent(type: WireType): boolean {
  return (CONTENT_TYPES as readonly string[]).includes(type);
}
