import { expect, it } from 'vitest';
import { hasEndlessWord } from './has-endless-word.ts';

/** Every text of two characters, one of them a space, up to a length. */
const listTexts = (longest: number): string[] =>
  longest === 0 ? [''] : ['', ...listTexts(longest - 1).flatMap((text) => [`ế${text}`, `\u00A0${text}`])];

it('finds in every text what a search from each of its characters on finds', () => {
  for (const text of listTexts(10))
    for (const length of [1, 2, 3, 4, 7])
      expect(hasEndlessWord(text, length), JSON.stringify([text, length])).toBe(
        new RegExp(`\\S{${length}}`).test(text),
      );
});
