import { expect, it } from 'vitest';
import { groupByYear } from './group-by-year.ts';

it('keeps months under their years, in their order', () => {
  expect(groupByYear(['2023-01', '2022-12', '2022-03'])).toEqual([
    ['2023', ['2023-01']],
    ['2022', ['2022-12', '2022-03']],
  ]);
});
