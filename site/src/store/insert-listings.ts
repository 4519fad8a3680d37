import type { Store } from './database.ts';
import type { ListedDocument } from './reader.ts';

/** Gives a document its place in lists; one that it has already stays. */
export function insertListings(store: Store, lists: readonly string[], place: ListedDocument): void {
  const insert = store.db.prepare('INSERT OR IGNORE INTO listing VALUES (?, ?, ?, ?, ?)');
  for (const list of lists)
    insert.run(list, place.date, place.documentId, place.type, place.withdrawn ? 1 : 0);
}
