import type { WireFrontPage } from '@ntm/shared';
import { IDENTITY, identitiesOf, identityOf, type Entry, type Unparsed } from './read-entry';

export const frontPagePopulate = { lead: IDENTITY, picks: IDENTITY };

export function serialiseFrontPage(entry: Entry): Unparsed<WireFrontPage> {
  return {
    type: 'front-page',
    documentId: entry['documentId'],
    lead: identityOf(entry['lead']),
    picks: identitiesOf(entry['picks']),
  };
}
