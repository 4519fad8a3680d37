import type { VersionSummary } from '@ntm/shared';
import { describe, expect, it } from 'vitest';
import { describeVersion } from './describe-version';

const saved: VersionSummary = {
  number: 3,
  kind: 'save',
  at: '2026-03-09T03:32:05.000Z',
  by: 'Nguyễn Thị Lan',
  title: 'Bài',
  origin: null,
  publishedAt: null,
};

describe('a version', () => {
  it('is told with its number, the time in Hà Nội and who made it', () => {
    expect(describeVersion(saved)).toEqual({
      name: 'Bản 3',
      when: '10:32, 9/3/2026',
      who: 'Nguyễn Thị Lan',
      how: 'Lưu',
    });
  });

  it('says when readers got it, and when nobody made it', () => {
    const version = { ...saved, by: null, publishedAt: '2026-03-09T04:00:00.000Z' };
    expect(describeVersion(version)).toMatchObject({ who: 'Hệ thống', how: 'Lưu · đã đăng' });
  });

  it('says what it was restored from', () => {
    expect(describeVersion({ ...saved, kind: 'restore', origin: 1 }).how).toBe('Khôi phục từ bản 1');
  });
});
