import type { WireProducer } from '@ntm/shared';
import { IDENTITY, identityOf, textOrNull, type Entry, type Unparsed } from './read-entry';

export const producerPopulate = { locality: IDENTITY };

export function serialiseProducer(entry: Entry): Unparsed<WireProducer> {
  return {
    type: 'producer',
    documentId: entry['documentId'],
    name: entry['name'],
    slug: entry['slug'],
    kind: entry['kind'],
    locality: identityOf(entry['locality']),
    address: textOrNull(entry['address']),
    phone: textOrNull(entry['phone']),
    website: textOrNull(entry['website']),
  };
}
