import { describe, expect, it } from 'vitest';
import { describePresence } from './describe-presence';

const NOW = new Date('2026-03-09T08:00:00.000Z');
const lan = { name: 'Nguyễn Thị Lan', since: '2026-03-09T03:32:00.000Z', editingSince: null, isSelf: false };

describe('somebody who has the document open', () => {
  it('is told by name, and since when', () => {
    expect(describePresence(lan, NOW)).toBe('Nguyễn Thị Lan đang mở xem từ 10:32');
  });

  it('is said to write as soon as they do', () => {
    const writing = { ...lan, editingSince: '2026-03-09T03:40:00.000Z' };
    expect(describePresence(writing, NOW)).toBe('Nguyễn Thị Lan đang sửa từ 10:40');
  });

  it('since another day is told with the day', () => {
    const long = { ...lan, since: '2026-03-08T16:59:00.000Z' };
    expect(describePresence(long, NOW)).toBe('Nguyễn Thị Lan đang mở xem từ 23:59 ngày 8/3/2026');
  });

  it('may be oneself in another window', () => {
    expect(describePresence({ ...lan, isSelf: true }, NOW)).toContain('Chính bạn, ở một cửa sổ khác,');
  });
});
