import { CONTENT_TYPE_LABELS, foldStroke, hanoiDay } from '@ntm/shared';
import { searchWords } from '../i18n/search.ts';
import { toRecordUrl } from './record-url.ts';
import type { SearchDocument } from './search-document.ts';
import { toSigns } from './words.ts';

/** A custom record of Pagefind. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'vi';
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/**
 * What is indexed of a document. Pagefind folds tones and hats but takes đ for a letter that has nothing to do with d, so
 * the words with đ stand a second time, with d for đ and their other marks kept, in fields that nobody sees.
 */
export function toRecord(document: SearchDocument): SearchRecord {
  const { title, summary, bodyText, themes, localities } = document;
  const places = localities.flatMap(({ name, otherNames }) => [name, ...otherNames]).join(', ');
  const kind = describeKind(document);
  const topics = [...themes.map((theme) => theme.title), ...kind].join(', ');
  return {
    url: toRecordUrl(document.path, {
      date: document.date,
      kind: kind.join(' · '),
      pictureSrc: document.pictureSrc,
      demo: document.demo,
    }),
    // Pagefind drops a record whose content has no word, whatever its fields say.
    content: /[\p{L}\p{N}]/u.test(bodyText) ? bodyText : title,
    language: 'vi',
    meta: dropEmpty({
      title,
      summary,
      places,
      topics,
      strokelessTitle: strokelessWords(title),
      strokeless: strokelessWords(`${summary} ${places} ${topics} ${bodyText}`),
    }),
    filters: {
      type: [document.type],
      label: [document.label.value],
      theme: themes.map(({ slug }) => slug),
      locality: localities.map(({ name }) => name),
      year: [hanoiDay(document.date).slice(0, 4)],
      ...(document.stars === null ? {} : { stars: [String(document.stars)] }),
    },
    // The id makes the order total.
    sort: { date: `${document.date} ${document.documentId}` },
  };
}

/** What a document is, for those who read a result or type `ocop 4 sao`; an article is told by its genre alone. */
function describeKind({ type, label, stars }: SearchDocument): string[] {
  return [
    ...(type === 'article' ? [] : [CONTENT_TYPE_LABELS[type]]),
    label.label,
    ...(stars === null ? [] : [searchWords.stars(stars)]),
  ];
}

/** The words and the signs with đ, each once: `Đường` → `dường`, `01-ĐA/TU` → `da 01datu`. */
function strokelessWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]*đ[\p{L}\p{M}\p{N}]*/gu) ?? [];
  const signs = toSigns(text).filter((sign) => sign.includes('đ'));
  return [...new Set([...words, ...signs].map(foldStroke))].join(' ');
}

function dropEmpty(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
