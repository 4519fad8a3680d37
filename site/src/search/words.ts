import { foldMarks, toNfc } from '@ntm/shared';

/** A word of a query, in the three ways in which a text may hold it. */
export interface QueryWord {
  /** As typed, composed and in lower case. */
  readonly text: string;
  /** Without tones and hats. A typed đ stays đ, so that `đường` is not found in `dương`. */
  readonly folded: string;
  /** Whether it has any mark; a word without one asks for all spellings. */
  readonly isMarked: boolean;
}

/** A word of a text and where it stands. */
export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How a word of a query meets a word of a text: to the letter, but for its marks, or not at all. */
export type Match = 'exact' | 'folded' | null;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** As `01-ĐA/TU`: it begins with a digit, and there is a letter in it. */
const SIGN = /\p{N}[\p{L}\p{M}\p{N}]*(?:[-–/.][\p{L}\p{M}\p{N}]+)+/gu;
/** Longer queries are pasted text; the index is loaded by the word. */
const MAX_WORDS = 16;

/** The words of a query. */
export function toQueryWords(text: string): QueryWord[] {
  const words = toNfc(text).toLowerCase().match(WORD) ?? [];
  return words.slice(0, MAX_WORDS).map((word) => {
    const folded = foldTones(word);
    return { text: word, folded, isMarked: folded !== word || word.includes('đ') };
  });
}

/**
 * The words of a query that holds the sign of an official document, the sign being one of them, as it is in the index;
 * null without a sign. It comes last, where it may still be being typed.
 */
export function toSignWords(text: string): QueryWord[] | null {
  const [sign] = toSigns(text);
  if (sign === undefined) return null;
  return [...toQueryWords(toNfc(text).toLowerCase().replace(SIGN, ' ')), ...toQueryWords(sign)];
}

/**
 * The signs of official documents in a text or a query, joined: `01-ĐA/TU` → `01đatu`. Their parts stand everywhere; joined
 * they stand for one document.
 */
export function toSigns(text: string): string[] {
  const signs = toNfc(text).toLowerCase().match(SIGN) ?? [];
  return signs.filter((sign) => /\p{L}/u.test(sign)).map((sign) => sign.replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
}

/** The words of a text, in order. */
export function splitWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/**
 * Whether a word of a text is what a word of a query asks for.
 * @param isPrefix whether the beginning is enough: the last word may still be being typed
 */
export function matchWord(word: string, asked: QueryWord, isPrefix: boolean): Match {
  const lower = toNfc(word).toLowerCase();
  const meets = (candidate: string, wanted: string) =>
    isPrefix ? candidate.startsWith(wanted) : candidate === wanted;
  if (meets(lower, asked.text)) return 'exact';
  const folded = asked.folded.includes('đ') ? foldTones(lower) : foldMarks(lower);
  return meets(folded, asked.folded) ? 'folded' : null;
}

/** Without tones and hats, đ kept: `đường` → `đuong`. */
function foldTones(word: string): string {
  return word.split('đ').map(foldMarks).join('đ');
}
