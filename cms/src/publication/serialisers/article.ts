import type { WireArticle } from '@ntm/shared';
import { CONTENT_POPULATE, readContent } from './read-content';
import { IDENTITY, identitiesOf, identityOf, textOrNull, type Entry, type Unparsed } from './read-entry';

export const articlePopulate = { ...CONTENT_POPULATE, audio: IDENTITY, related: IDENTITY };

export function serialiseArticle(entry: Entry): Unparsed<WireArticle> {
  return {
    type: 'article',
    ...readContent(entry),
    title: textOrNull(entry['title']),
    body: textOrNull(entry['body']),
    genre: entry['genre'],
    audio: identityOf(entry['audio']),
    transcript: textOrNull(entry['transcript']),
    videoUrl: textOrNull(entry['videoUrl']),
    related: identitiesOf(entry['related']),
  };
}
