import type { WireMovement } from '@ntm/shared';
import { textOrNull, type Entry, type Unparsed } from './read-entry';

export function serialiseMovement(entry: Entry): Unparsed<WireMovement> {
  return {
    type: 'movement',
    documentId: entry['documentId'],
    name: entry['name'],
    slug: entry['slug'],
    description: textOrNull(entry['description']),
  };
}
