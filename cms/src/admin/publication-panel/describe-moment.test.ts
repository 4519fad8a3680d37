import { describe, expect, it } from 'vitest';
import { describeMoment } from './describe-moment';

describe('describeMoment', () => {
  it('tells the time alone for today', () => {
    expect(describeMoment('2026-03-09T03:32:05Z', new Date('2026-03-09T12:00:00Z'))).toBe('10:32:05');
  });

  it('adds the date for another day', () => {
    expect(describeMoment('2026-03-08T03:32:05Z', new Date('2026-03-09T12:00:00Z'))).toBe(
      '10:32:05 ngày 8/3/2026',
    );
  });

  it('counts days as Hà Nội does', () => {
    expect(describeMoment('2026-03-08T17:00:01Z', new Date('2026-03-09T16:59:59Z'))).toBe('00:00:01');
    expect(describeMoment('2026-03-08T16:59:59Z', new Date('2026-03-08T17:00:01Z'))).toBe(
      '23:59:59 ngày 8/3/2026',
    );
  });
});
