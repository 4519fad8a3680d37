import { expect, it } from 'vitest';
import { formatBytes } from './format-bytes.ts';

it('writes sizes the Vietnamese way', () => {
  expect(formatBytes(1_440_000)).toBe('1,4 MB');
  expect(formatBytes(3_000_000)).toBe('3 MB');
  expect(formatBytes(850_200)).toBe('850 KB');
});

it('never says that a file is empty', () => {
  expect(formatBytes(12)).toBe('1 KB');
});
