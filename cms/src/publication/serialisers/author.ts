import type { WireAuthor } from '@ntm/shared';
import { IDENTITY, identityOf, textOrNull, type Entry, type Unparsed } from './read-entry';

export const authorPopulate = { organisation: IDENTITY, photo: IDENTITY };

export function serialiseAuthor(entry: Entry): Unparsed<WireAuthor> {
  return {
    type: 'author',
    documentId: entry['documentId'],
    name: entry['name'],
    slug: entry['slug'],
    organisation: identityOf(entry['organisation']),
    role: textOrNull(entry['role']),
    photo: identityOf(entry['photo']),
    bio: textOrNull(entry['bio']),
  };
}
