import { describe, expect, it } from 'vitest';
import { describeSchedule } from './describe-schedule';

const NOW = new Date('2026-03-09T01:00:00Z');
const LATER = '2026-03-09T02:30:00.000Z';
const EARLIER = '2026-03-09T00:30:00.000Z';
const APPROVED = { isApproved: true, refusal: null };

describe('describeSchedule', () => {
  it('says in Hà Nội’s time when an approved story goes out', () => {
    expect(describeSchedule({ ...APPROVED, publishAt: LATER }, NOW)).toMatchObject({
      tone: 'good',
      headline: 'Tự đăng lúc Thứ Hai, 9/3/2026, 09:30 (giờ Hà Nội)',
    });
  });

  it('says that a story nobody approved does not go out by itself', () => {
    const unapproved = { ...APPROVED, isApproved: false };
    expect(describeSchedule({ ...unapproved, publishAt: LATER }, NOW)?.advice).toContain('chưa được duyệt');
    expect(describeSchedule({ ...unapproved, publishAt: EARLIER }, NOW)?.advice).toContain(
      'ngay khi được duyệt',
    );
  });

  it('says why a story missed its time and what to do', () => {
    const refusal = { at: EARLIER, reason: 'Chưa đăng được. Thiếu sapo.' };
    const text = describeSchedule({ ...APPROVED, publishAt: EARLIER, refusal }, NOW);
    expect(text?.tone).toBe('bad');
    expect(text?.advice).toMatch(/Thiếu sapo\. Hãy sửa rồi lưu/);
  });

  it('says that a due story is on its way', () => {
    expect(describeSchedule({ ...APPROVED, publishAt: EARLIER }, NOW)?.tone).toBe('busy');
  });

  it('says nothing of a story without a time', () => {
    expect(describeSchedule({ ...APPROVED, publishAt: null }, NOW)).toBeNull();
  });
});
