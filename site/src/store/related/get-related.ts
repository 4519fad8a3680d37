import type { Store } from '../database.ts';
import { on } from '../dependencies.ts';
import { readRow } from '../statement.ts';
import type { Published } from './rank-related.ts';

/** The earlier documents that a document is most related to, best first; none when it is not public. */
export function getRelated(store: Store, documentId: string): Pick<Published, 'type' | 'documentId'>[] {
  const sql = 'SELECT others FROM related WHERE document_id = ?';
  const row = readRow(store, on.related(documentId), sql, documentId);
  return row ? (JSON.parse(String(row['others'])) as Pick<Published, 'type' | 'documentId'>[]) : [];
}
