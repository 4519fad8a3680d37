import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from './database.ts';
import { on } from './dependencies.ts';
import { readRow } from './statement.ts';

/** The ready HTML of a body, its references unresolved; language is '' for the body itself. Empty when there is none. */
export function loadBody(store: Store, documentId: string, language: string): string {
  const sql = 'SELECT hash FROM body WHERE document_id = ? AND language = ?';
  const row = readRow(store, on.body(documentId, language), sql, documentId, language);
  return row ? readFileSync(join(store.folder, 'bodies', `${String(row['hash'])}.html`), 'utf8') : '';
}
