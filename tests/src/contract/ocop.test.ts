import { currentRating, formerRatings } from '@ntm/shared';
import { describe, expect, it } from 'vitest';

const three = { stars: 3, decisionDate: '2020-05-01', expiresOn: '2023-05-01' };
const four = { stars: 4, decisionDate: '2022-06-01', expiresOn: '2025-06-01' };

describe('currentRating', () => {
  it('is the newest decision that was made by that day', () => {
    expect(currentRating([three, four], '2021-01-01')).toBe(three);
    expect(currentRating([four, three], '2022-06-01')).toBe(four);
    expect(currentRating([three, four], '2019-01-01')).toBeNull();
  });

  it('holds on its last day and no longer', () => {
    expect(currentRating([three], '2023-05-01')).toBe(three);
    expect(currentRating([three], '2023-05-02')).toBeNull();
  });

  it('never falls back to an older decision, lower or higher', () => {
    const lowered = { stars: 3, decisionDate: '2023-01-01', expiresOn: '2023-02-01' };
    expect(currentRating([four, lowered], '2023-01-15')).toBe(lowered);
    expect(currentRating([four, lowered], '2024-01-01')).toBeNull();
  });
});

describe('formerRatings', () => {
  it('is history, newest first, without what holds and without what is still to come', () => {
    expect(formerRatings([three, four], '2022-07-01')).toEqual([three]);
    expect(formerRatings([three, four], '2026-01-01')).toEqual([four, three]);
    expect(formerRatings([three, four], '2021-01-01')).toEqual([]);
  });
});
