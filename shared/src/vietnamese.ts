/** Vietnamese letters as machines must treat them: composed or not, with marks or without, đ being a letter of its own. */

/** Text in Unicode's composed form (NFC), which is the only form we store and serve. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** Lower case without tones, hats and the stroke of đ: `Đường` → `duong`. For comparing, never for showing. */
export function foldMarks(text: string): string {
  return foldStroke(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/** đ → d and Đ → D, every other mark kept: `Đường` → `Dường`. */
export function foldStroke(text: string): string {
  return text.replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** A slug from Vietnamese text, at most `maxLength` characters, cut at a word: `Đường về bản` → `duong-ve-ban`. */
export function toSlug(text: string, maxLength = 80): string {
  const words = foldMarks(text).match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > maxLength) return slug || longer.slice(0, maxLength);
    slug = longer;
  }
  return slug;
}

/** Compares by Vietnamese alphabetical order, for `Array.sort`. */
export const compareVietnamese = new Intl.Collator('vi').compare;
