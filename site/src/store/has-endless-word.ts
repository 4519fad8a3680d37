/**
 * Whether a text has a run of so many characters, or more, without a space. Each such run covers one of the places that
 * are looked at: looking from every character on takes a fifth of the time in which the text becomes HTML.
 */
export function hasEndlessWord(text: string, length: number): boolean {
  for (let at = length - 1; at < text.length; at += length) {
    const before = /\S*$/.exec(text.slice(at + 1 - length, at));
    const after = /^\S*/.exec(text.slice(at, at + length));
    if ((before?.[0].length ?? 0) + (after?.[0].length ?? 0) >= length) return true;
  }
  return false;
}
