import { describe, expect, it } from 'vitest';
import { describeStatus } from './describe-status';

const NOW = new Date('2026-03-09T12:00:00Z');

describe('describeStatus', () => {
  it('tells a live story’s time and page', () => {
    const status = {
      state: 'live',
      at: '2026-03-09T03:32:05Z',
      path: '/tin/duong-moi/',
      siteUrl: 'http://localhost:4321',
    } as const;
    expect(describeStatus(status, NOW)).toEqual({
      tone: 'good',
      headline: 'Đã lên trang lúc 10:32:05',
      href: 'http://localhost:4321/tin/duong-moi/',
    });
  });

  it('says what went wrong and what to do', () => {
    const { headline, advice } = describeStatus({ state: 'failed', reason: 'Ảnh bìa không đọc được.' }, NOW);
    expect(headline).toBe('Chưa đưa lên trang được');
    expect(advice).toMatch(/^Ảnh bìa không đọc được\. .*đăng lại/);
  });

  it.each([
    ['not-public', 'Chưa đăng'],
    ['publishing', 'Đang đưa lên trang…'],
    ['removed', 'Đã gỡ khỏi trang'],
  ] as const)('says “%s” as “%s”, with no page to open', (state, headline) => {
    const text = describeStatus({ state, path: '/tin/a/', siteUrl: 'http://localhost:4321' }, NOW);
    expect(text.headline).toBe(headline);
    expect(text.href).toBeUndefined();
  });

  it('tells a removal that is under way from a publication', () => {
    const { headline } = describeStatus({ state: 'removing' }, NOW);
    expect(headline).toBe('Đang gỡ khỏi trang…');
  });
});
