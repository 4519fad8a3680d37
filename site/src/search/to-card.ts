import { CONTENT_TYPE_LABELS } from '@ntm/shared';
import { searchWords } from '../i18n/search.ts';
import type { Card } from './index-format.ts';
import type { SearchDocument } from './search-document.ts';

/** What is shown of a document that was found. */
export function toCard(document: SearchDocument): Card {
  const { path, title, summary, bodyText, date, pictureSrc, demo } = document;
  const kind = describeKind(document).join(' · ');
  return { path, title, summary, text: bodyText, date, kind, picture: pictureSrc, demo };
}

/** What a document is, for those who read a result or type `ocop 4 sao`; an article is told by its genre alone. */
export function describeKind({ type, label, stars }: SearchDocument): string[] {
  return [
    ...(type === 'article' ? [] : [CONTENT_TYPE_LABELS[type]]),
    label.label,
    ...(stars === null ? [] : [searchWords.stars(stars)]),
  ];
}
