import { foldMarks, remember, toNfc } from '@ntm/shared';
import type { SearchDocument } from './search-document.ts';
import { describeKind } from './to-card.ts';
import { splitWords, toSigns } from './words.ts';

/** Where in a document a word stands: 3 in the title, 2 in what introduces or places it, 1 in the text. */
export type Level = 1 | 2 | 3;

/** What a document is found by. */
export interface Terms {
  /** As written, in lower case. */
  readonly words: ReadonlyMap<string, Level>;
  /** Neighbours without marks, as `nong thon`. */
  readonly pairs: ReadonlyMap<string, Level>;
}

/** No name or phrase goes on over these. */
const BREAK = /[.;:!?\n]+/;

export function toTerms(document: SearchDocument): Terms {
  const words = new Map<string, Level>();
  const pairs = new Map<string, Level>();
  const [number = ''] = document.type === 'official-document' ? document.bodyText.split('\n', 1) : [];
  const introduction = [
    document.summary,
    ...document.localities.flatMap(({ name, otherNames }) => [name, ...otherNames]),
    ...document.themes.map(({ title }) => title),
    ...describeKind(document),
  ];
  // The highest level first: what is there already stays.
  addText([document.title, number], 3);
  addText(introduction, 2);
  addText([document.bodyText], 1);
  return { words, pairs };

  function addText(texts: readonly string[], level: Level): void {
    for (const text of texts) {
      const lower = toNfc(text).toLowerCase();
      for (const sign of toSigns(lower)) addTo(words, sign, level);
      for (const clause of lower.split(BREAK)) addClause(clause, level);
    }
  }

  function addClause(clause: string, level: Level): void {
    let former = '';
    for (const { text } of splitWords(clause)) {
      addTo(words, text, level);
      const folded = foldOnce(text);
      if (former !== '') addTo(pairs, `${former} ${folded}`, level);
      former = folded;
    }
  }
}

function addTo(terms: Map<string, Level>, term: string, level: Level): void {
  if (!terms.has(term)) terms.set(term, level);
}

/** Texts are made of a few thousand syllables: each is folded once. */
const foldOnce = remember(foldMarks, 50_000);
