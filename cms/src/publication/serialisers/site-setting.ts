import type { WireSiteSetting } from '@ntm/shared';
import { listOf, textOrNull, type Entry, type Unparsed } from './read-entry';

export function serialiseSiteSetting(entry: Entry): Unparsed<WireSiteSetting> {
  return {
    type: 'site-setting',
    documentId: entry['documentId'],
    name: entry['name'],
    tagline: textOrNull(entry['tagline']),
    governingBody: textOrNull(entry['governingBody']),
    licenceLine: textOrNull(entry['licenceLine']),
    responsiblePerson: textOrNull(entry['responsiblePerson']),
    contact: textOrNull(entry['contact']),
    hubUrls: listOf(entry['hubUrls']),
  };
}
