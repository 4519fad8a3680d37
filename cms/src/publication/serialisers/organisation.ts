import type { WireOrganisation } from '@ntm/shared';
import { IDENTITY, identitiesOf, identityOf, textOrNull, type Entry, type Unparsed } from './read-entry';

export const organisationPopulate = { successors: IDENTITY, logo: IDENTITY };

export function serialiseOrganisation(entry: Entry): Unparsed<WireOrganisation> {
  return {
    type: 'organisation',
    documentId: entry['documentId'],
    name: entry['name'],
    shortName: textOrNull(entry['shortName']),
    slug: entry['slug'],
    kind: entry['kind'],
    validFrom: textOrNull(entry['validFrom']),
    validTo: textOrNull(entry['validTo']),
    successors: identitiesOf(entry['successors']),
    website: textOrNull(entry['website']),
    logo: identityOf(entry['logo']),
  };
}
