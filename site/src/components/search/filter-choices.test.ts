import { CONTENT_TYPES } from '@ntm/shared';
import { expect, test } from 'vitest';
import { TYPES } from './filter-choices.ts';

test('every content type can be chosen, with labels that no other type has', () => {
  expect(TYPES.map(({ value }) => value)).toEqual([...CONTENT_TYPES]);
  const labels = TYPES.flatMap((type) => type.labels.map(({ value }) => value));
  expect(new Set(labels).size).toBe(labels.length);
});
