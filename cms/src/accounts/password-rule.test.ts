import { describe, expect, it } from 'vitest';
import { findPasswordFlaw } from './password-rule';

describe('the rule for passwords', () => {
  it.each(['Trau-ve-chuong-5-gio', 'Mat-khau-thu-1', 'Ruộng bậc thang 9', 'Ntm1-a8Kq0_Zr3-xY'])(
    'takes “%s”',
    (password) => expect(findPasswordFlaw(password)).toBeNull(),
  );

  it.each([
    ['Lao-Cai-22', /từ 12 ký tự/],
    ['Aa1Aa1Aa1Aa1', /quá ít ký tự/],
    ['Matkhau123456', /quá phổ biến/],
    ['MậtKhẩu20222022', /quá phổ biến/],
    ['LaoCai@2022@2023', /quá phổ biến/],
    ['Password123456789', /quá phổ biến/],
  ])('refuses “%s” and says why', (password, reason) => {
    expect(findPasswordFlaw(password)).toMatch(reason);
  });
});
