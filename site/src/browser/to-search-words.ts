/**
 * What the address of a page that is not there was about, as words to search for: its longest part that is made of
 * letters. Empty when it says nothing.
 */
export function toSearchWords(pathname: string): string {
  const parts = pathname.split('/').map((part) =>
    decode(part)
      .replace(/\.[a-z]{2,5}$/i, '')
      .replace(/[-_+\s]+/g, ' ')
      .trim(),
  );
  const words = parts.filter((part) => /\p{L}{2}/u.test(part));
  return words.reduce((longest, part) => (part.length >= longest.length ? part : longest), '').slice(0, 120);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // Not an address that anybody typed.
  }
}
