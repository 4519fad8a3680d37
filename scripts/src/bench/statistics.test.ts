import { describe, expect, it } from 'vitest';
import { median, percentile } from './statistics.ts';

describe('median', () => {
  it('is the value in the middle, whatever their order', () => expect(median([9, 1, 5])).toBe(5));
  it('is the mean of the two in the middle', () => expect(median([4, 1, 2, 10])).toBe(3));
  it('has nothing to say of no values', () => expect(() => median([])).toThrow(RangeError));
});

describe('percentile', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  it('is the value that so many do not exceed', () => expect(percentile(values, 95)).toBe(19));
  it('is the largest of few', () => expect(percentile([3, 8], 95)).toBe(8));
});
