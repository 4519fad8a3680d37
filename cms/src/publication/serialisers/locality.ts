import type { WireLocality } from '@ntm/shared';
import {
  IDENTITY,
  identitiesOf,
  identityOf,
  listOf,
  partsOf,
  textOrNull,
  type Entry,
  type Unparsed,
} from './read-entry';

export const localityPopulate = { parent: IDENTITY, successors: IDENTITY, recognitions: true };

export function serialiseLocality(entry: Entry): Unparsed<WireLocality> {
  return {
    type: 'locality',
    documentId: entry['documentId'],
    code: entry['code'],
    name: entry['name'],
    label: entry['label'],
    kind: entry['kind'],
    slug: entry['slug'],
    parent: identityOf(entry['parent']),
    validFrom: textOrNull(entry['validFrom']),
    validTo: textOrNull(entry['validTo']),
    successors: identitiesOf(entry['successors']),
    aliases: listOf(entry['aliases']),
    recognitions: partsOf(entry['recognitions']).map(readRecognition),
  };
}

function readRecognition(recognition: Entry): Unparsed<WireLocality['recognitions'][number]> {
  return {
    level: recognition['level'],
    criteria: textOrNull(recognition['criteria']),
    authority: textOrNull(recognition['authority']),
    decisionNumber: textOrNull(recognition['decisionNumber']),
    decisionDate: textOrNull(recognition['decisionDate']),
    year: recognition['year'] ?? null,
    revokedOn: textOrNull(recognition['revokedOn']),
    note: textOrNull(recognition['note']),
  };
}
