import { foldMarks } from '@ntm/shared';
import { errors } from '@strapi/utils';

const LENGTH = 12;
const DISTINCT = 6;
/** What nearly all guessed passwords here are made of. */
const GUESSED_FIRST =
  /password|matkhau|qwerty|abc|admin|laocai|nongthonmoi|toasoan|vietnam|iloveyou|anhyeuem|0?123456789?|2[0-9]{3}/g;

/** What keeps a password from being a good one, in words for its owner, or null. */
export function findPasswordFlaw(password: string): string | null {
  if ([...password].length < LENGTH) {
    return `Mật khẩu phải có từ ${LENGTH} ký tự trở lên; dễ nhớ nhất là một câu ngắn của riêng bạn.`;
  }
  const folded = foldMarks(password).toLowerCase();
  if (new Set(folded).size < DISTINCT)
    return 'Mật khẩu lặp lại quá ít ký tự. Hãy dùng nhiều ký tự khác nhau hơn.';
  if (folded.replaceAll(GUESSED_FIRST, '').replaceAll(/[^a-z]/g, '').length < 3) {
    return 'Mật khẩu này quá phổ biến, dễ bị đoán. Hãy dùng một câu ngắn của riêng bạn.';
  }
  return null;
}

/** @throws ValidationError in the form that Strapi's forms show at the field */
export function requireGoodPassword(password: string): void {
  const message = findPasswordFlaw(password);
  if (!message) return;
  throw new errors.ValidationError(message, {
    errors: [{ path: ['password'], message, name: 'ValidationError' }],
  });
}
