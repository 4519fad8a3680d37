import type { WireRedirect } from '@ntm/shared';
import type { Entry, Unparsed } from './read-entry';

export function serialiseRedirect(entry: Entry): Unparsed<WireRedirect> {
  return {
    type: 'redirect',
    documentId: entry['documentId'],
    from: entry['from'],
    targetType: entry['targetType'],
    targetDocumentId: entry['targetDocumentId'],
  };
}
