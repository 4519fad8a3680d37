import type { Store } from './database.ts';
import type { ListedDocument } from './listed.ts';
import { prepare } from './statement.ts';

/** The lists that follow from a document alone, or those of localities, which depend on how units follow each other. */
export type ListScope = 'own' | 'localities';

/**
 * Gives a document its places: it leaves the lists of the scope that it is in no more, and a place that it has stays
 * untouched.
 */
export function setPlaces(
  store: Store,
  scope: ListScope,
  { type, documentId, date, withdrawn }: ListedDocument,
  lists: readonly string[],
): void {
  const isWithdrawn = withdrawn ? 1 : 0;
  if (isPlaced(store, documentId)) {
    prepare(
      store,
      `DELETE FROM listing WHERE document_id = ? AND withdrawn = ? AND (list LIKE 'locality/%') = ?
       AND (date <> ? OR list NOT IN (SELECT value FROM json_each(?)))`,
    ).run(documentId, isWithdrawn, scope === 'localities' ? 1 : 0, date, JSON.stringify(lists));
  }
  const insert = prepare(store, 'INSERT OR IGNORE INTO listing VALUES (?, ?, ?, ?, ?)');
  for (const list of lists) insert.run(list, date, documentId, type, isWithdrawn);
}

/** Takes a document out of every list. */
export function dropPlaces(store: Store, documentId: string, { withdrawn }: { withdrawn: boolean }): void {
  prepare(store, 'DELETE FROM listing WHERE document_id = ? AND withdrawn = ?').run(documentId, withdrawn ? 1 : 0); // prettier-ignore
}

/** A document that is new, as all are at first, has nothing to leave. */
function isPlaced(store: Store, documentId: string): boolean {
  return prepare(store, 'SELECT 1 FROM listing WHERE document_id = ? LIMIT 1').get(documentId) !== undefined;
}
