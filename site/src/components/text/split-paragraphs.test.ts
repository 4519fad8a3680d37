import { expect, it } from 'vitest';
import { splitParagraphs } from './split-paragraphs.ts';

it('divides at empty lines, whatever the line ends, and drops what is empty', () => {
  expect(splitParagraphs('  Một\nhai \r\n\r\nba\n \n\n\nbốn\n')).toEqual(['Một\nhai', 'ba', 'bốn']);
});

it('gives nothing for blank text', () => {
  expect(splitParagraphs(' \n\n ')).toEqual([]);
});
