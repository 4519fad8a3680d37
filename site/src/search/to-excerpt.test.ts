import { expect, test } from 'vitest';
import { markMatches, toExcerpt, type Segment } from './to-excerpt.ts';
import { toQueryWords } from './words.ts';

const show = (segments: readonly Segment[] | null) =>
  segments?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

test('every word that is asked for is marked, with marks or without', () => {
  expect(show(markMatches('Đường về bản; đường dài', toQueryWords('duong ban')))).toBe(
    '[Đường] về [bản]; [đường] dài',
  );
  expect(show(markMatches('Đường, đương, dương', toQueryWords('đường')))).toBe('[Đường], [đương], dương');
});

test('nothing is lost of a text that is marked, markup included', () => {
  const text = '<b>Đường</b> & "bản"';
  expect(
    markMatches(text, toQueryWords('b'))
      .map((segment) => segment.text)
      .join(''),
  ).toBe(text);
});

test('an excerpt begins shortly before the stretch with most of the words', () => {
  const filler = 'chữ '.repeat(60);
  const excerpt = show(
    toExcerpt(`đường ${filler}nối con đường với cây cầu ${filler}`, toQueryWords('đường cầu')),
  );
  expect(excerpt).toMatch(/^… (chữ ){4}nối con \[đường\] với cây \[cầu\] chữ .* …$/);
  expect(excerpt?.split(' ').length).toBeLessThan(40);
});

test('a short text is shown whole, to its last full stop', () => {
  expect(show(toExcerpt('“Con đường mới.”', toQueryWords('moi')))).toBe('“Con đường [mới].”');
});

test('there is no excerpt where no word stands', () => {
  expect(toExcerpt('Chuyện khác', toQueryWords('đường'))).toBeNull();
  expect(toExcerpt('', toQueryWords('đường'))).toBeNull();
});
