import { expect, it } from 'vitest';
import { toPhoneLink } from './to-phone-link.ts';

it('dials the number however it was typed', () => {
  expect(toPhoneLink('0214.000.000 (văn phòng)')).toEqual({
    name: '0214.000.000 (văn phòng)',
    path: 'tel:0214000000',
  });
  expect(toPhoneLink('+84 214 000 000').path).toBe('tel:+84214000000');
});

it('leaves words alone that hold no number', () => {
  expect(toPhoneLink('hỏi tại nhà văn hoá thôn 5').path).toBeNull();
});
