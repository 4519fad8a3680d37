import type { Link } from '../../model/content.ts';

/** A link that dials, where a number can be read in what was typed: `0214 000 000 (văn phòng)`. */
export function toPhoneLink(phone: string): Link {
  const number = /\+?\d[\d\s.-]{6,}/.exec(phone)?.[0].replace(/[\s.-]/g, '');
  return { name: phone, path: number ? `tel:${number}` : null };
}
