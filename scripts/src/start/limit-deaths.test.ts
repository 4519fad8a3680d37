import { expect, it } from 'vitest';
import { limitDeaths } from './limit-deaths.ts';

const END = { code: 1, signal: null, how: 'exit code 1' };

it('gives up at the third death, with the last lines', () => {
  const reasons: string[] = [];
  const limit = limitDeaths('the CMS', 3, ({ message }) => reasons.push(message));
  for (let line = 1; line <= 20; line++) limit.keepLine(`line ${line}`);
  limit.countDeath(END);
  limit.countDeath(END);
  expect(reasons).toEqual([]);
  limit.countDeath(END);
  expect(reasons).toHaveLength(1);
  expect(reasons[0]).toMatch(
    /^the CMS ended 3 times before it came up \(exit code 1\); its last lines:\n {2}line 6\n/,
  );
  expect(reasons[0]).toMatch(/\n {2}line 20$/);
});

it('lets a part that has come up end as often as it will', () => {
  const reasons: string[] = [];
  const limit = limitDeaths('the CMS', 1, ({ message }) => reasons.push(message));
  limit.lift();
  limit.countDeath(END);
  expect(reasons).toEqual([]);
});
