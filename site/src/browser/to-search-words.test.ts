import { expect, it } from 'vitest';
import { toSearchWords } from './to-search-words.ts';

it.each([
  ['/tin/con-duong-qua-ba-mua-mua-cu/', 'con duong qua ba mua mua cu'],
  ['/tin/duong-ve-ban.html', 'duong ve ban'],
  ['/tin/%C4%91%C6%B0%E1%BB%9Dng-v%E1%BB%81-b%E1%BA%A3n/', 'đường về bản'],
  ['/tin/duong-ve-ban/trang/12/', 'duong ve ban'],
  ['/ocop/123/', 'ocop'],
  ['/%E0%A4%A/', ''],
  ['/', ''],
  ['/2022/03/', ''],
])('reads in %s what somebody looked for', (pathname, words) => {
  expect(toSearchWords(pathname)).toBe(words);
});
