import { remember } from '@ntm/shared';
import { expect, it, vi } from 'vitest';

it('asks once for each text, also for an answer that is nothing', () => {
  const compute = vi.fn((text: string) => (text === 'đường' ? undefined : text.length));
  const lengthOf = remember(compute, 10);
  expect(['chợ', 'đường', 'chợ', 'đường'].map(lengthOf)).toEqual([3, undefined, 3, undefined]);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('forgets all when there are too many', () => {
  const compute = vi.fn((text: string) => text.length);
  const lengthOf = remember(compute, 2);
  for (const text of ['a', 'b', 'a', 'c', 'c', 'a']) expect(lengthOf(text)).toBe(1);
  expect(compute.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});

it('does not remember what threw', () => {
  const parse = remember((text) => JSON.parse(text) as unknown, 2);
  expect(() => parse('{')).toThrow();
  expect(() => parse('{')).toThrow();
  expect(parse('1')).toBe(1);
});
