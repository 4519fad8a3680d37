/** A name inside a sentence: `Tiếng Mông` → `tiếng Mông`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
