import { hash } from 'node:crypto';
import type { SearchDocument } from '@ntm/site/store';

/** Digest of all that a document is found by and shown with. */
export function digestDocument(document: SearchDocument): string {
  return hash('sha256', JSON.stringify(document), 'base64url').slice(0, 22);
}
