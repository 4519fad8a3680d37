import { foldMarks } from '@ntm/shared';
import { matchWord, splitWords, toSigns, type Match, type QueryWord } from './words.ts';

/** What a result is judged by. */
export interface Rankable {
  readonly title: string;
  readonly summary: string;
  readonly content: string;
}

/**
 * Puts first, among results that Pagefind ordered, those that hold the words of the query together and in order: it knows
 * nothing of neighbourhood, and most names are of two or more syllables that each stand everywhere.
 * @param sign that of an official document, joined; the document itself goes before all others
 */
export function rankHits<Hit extends Rankable>(
  hits: readonly Hit[],
  words: readonly QueryWord[],
  sign?: string,
): Hit[] {
  const rankOf = (hit: Hit) => rankPhrase(hit, words) + (bearsSign(hit, sign) ? OWN_SIGN : 0);
  return hits.toSorted((a, b) => rankOf(b) - rankOf(a));
}

/** More than any phrase is worth. */
const OWN_SIGN = 5;

/** Whether a text begins with a sign, as an official document's does with its own. */
function bearsSign({ content }: Rankable, sign: string | undefined): boolean {
  const [own] = toSigns(content.split(/\s/, 1)[0] ?? '');
  return sign !== undefined && own !== undefined && foldMarks(own) === foldMarks(sign);
}

/** 4 to the letter in the title, 3 in the text, 2 and 1 the same but for marks, 0 when the words stand apart. */
function rankPhrase({ title, summary, content }: Rankable, words: readonly QueryWord[]): number {
  const inTitle = matchPhrase(title, words);
  if (inTitle === 'exact') return 4;
  const inText =
    matchPhrase(summary, words) === 'exact'
      ? 'exact'
      : (matchPhrase(content, words) ?? matchPhrase(summary, words));
  if (inText === 'exact') return 3;
  if (inTitle === 'folded') return 2;
  return inText === 'folded' ? 1 : 0;
}

/** How a text holds the words of a query one after the other, at best. */
export function matchPhrase(text: string, words: readonly QueryWord[]): Match {
  const placed = splitWords(text);
  let best: Match = null;
  for (let start = 0; words.length > 0 && start + words.length <= placed.length; start++) {
    const found = matchAt(placed, start, words);
    if (found === 'exact') return found;
    best ??= found;
  }
  return best;
}

function matchAt(placed: readonly { text: string }[], start: number, words: readonly QueryWord[]): Match {
  let worst: Match = 'exact';
  for (const [index, word] of words.entries()) {
    const found = matchWord(placed[start + index]?.text ?? '', word, index === words.length - 1);
    if (found === null) return null;
    if (found === 'folded') worst = 'folded';
  }
  return worst;
}
