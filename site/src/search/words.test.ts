import { describe, expect, test } from 'vitest';
import { matchWord, splitWords, toQueryWords, toSigns } from './words.ts';

const [duongMarked] = toQueryWords('đường');
const [duongPlain] = toQueryWords('duong');
const [duongTone] = toQueryWords('dương');

describe('the words of a query', () => {
  test('are composed, in lower case and without punctuation', () => {
    const words = toQueryWords('  “ĐƯỜNG” Về-Bản, 1.200?'.normalize('NFD'));
    expect(words.map(({ text }) => text)).toEqual(['đường', 'về', 'bản', '1', '200']);
  });

  test('know whether they ask for one spelling', () => {
    expect(toQueryWords('đi an ăn').map(({ isMarked }) => isMarked)).toEqual([true, false, true]);
  });

  test('are not without end', () => {
    expect(toQueryWords('từ '.repeat(1_000))).toHaveLength(16);
  });
});

describe('a word of a text', () => {
  test.each([
    ['đường', duongMarked, 'exact'],
    ['ĐƯỜNG'.normalize('NFD'), duongMarked, 'exact'],
    ['đương', duongMarked, 'folded'],
    ['dương', duongMarked, null],
    ['đường', duongPlain, 'folded'],
    ['dương', duongPlain, 'folded'],
    ['duong', duongPlain, 'exact'],
    ['đường', duongTone, 'folded'],
    ['đườngphố', duongPlain, null],
  ] as const)('%s', (word, asked, expected) => {
    expect(asked && matchWord(word, asked, false)).toBe(expected);
  });

  test('needs only to begin like a word that is still being typed', () => {
    const [typed] = toQueryWords('đườ');
    expect(typed && matchWord('đường', typed, true)).toBe('exact');
    expect(typed && matchWord('đường', typed, false)).toBeNull();
  });

  test('knows where it stands', () => {
    const text = 'Xã Bảo Thắng (mới)';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Xã',
      'Bảo',
      'Thắng',
      'mới',
    ]);
  });
});

test('signs of official documents are told from dates, years and other words', () => {
  expect(
    toSigns('Kế hoạch 112/KH-UBND, Đề án 01-ĐA/TU (2021-2025), ngày 9/3/2022, 4.0, 3G, xã-phường'),
  ).toEqual(['112khubnd', '01đatu']);
});
