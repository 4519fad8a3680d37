import type { WireOfficialDocument } from '@ntm/shared';
import { CONTENT_POPULATE, readContent } from './read-content';
import { IDENTITY, identityOf, textOrNull, type Entry, type Unparsed } from './read-entry';

export const officialDocumentPopulate = { ...CONTENT_POPULATE, file: IDENTITY };

export function serialiseOfficialDocument(entry: Entry): Unparsed<WireOfficialDocument> {
  return {
    type: 'official-document',
    ...readContent(entry),
    number: textOrNull(entry['number']),
    title: textOrNull(entry['title']),
    kind: entry['kind'],
    issuedOn: textOrNull(entry['issuedOn']),
    issuer: textOrNull(entry['issuer']),
    body: textOrNull(entry['body']),
    file: identityOf(entry['file']),
  };
}
