import type { WireTheme } from '@ntm/shared';
import { textOrNull, type Entry, type Unparsed } from './read-entry';

export function serialiseTheme(entry: Entry): Unparsed<WireTheme> {
  return {
    type: 'theme',
    documentId: entry['documentId'],
    code: entry['code'],
    title: entry['title'],
    shortTitle: entry['shortTitle'],
    slug: entry['slug'],
    description: textOrNull(entry['description']),
    order: entry['order'],
  };
}
