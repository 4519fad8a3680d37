import { expect, test } from 'vitest';
import { acceptedEncodings, isCopy } from './encodings.ts';

test.each([
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['gzip;q=1.0, br;q=0', ['gzip']],
  ['*', ['br', 'gzip']],
  ['br;q=0, *', ['gzip']],
  ['identity', []],
  ['', []],
  [undefined, []],
  ['GZIP ; q=0.5', ['gzip']],
])('a reader who says "%s" gets %j', (header, encodings) => {
  expect(acceptedEncodings(header)).toEqual(encodings);
});

test('a copy is told from a file that happens to end alike', () => {
  expect(isCopy('index.html.br')).toBe(true);
  expect(isCopy('rss.xml.gz')).toBe(true);
  expect(isCopy('anh.jpg.gz')).toBe(false);
  expect(isCopy('index.html')).toBe(false);
});
