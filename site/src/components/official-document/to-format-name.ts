/** Formats as people call them, by the end of their media type. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\/pdf$/, 'PDF'],
  [/wordprocessingml|msword|opendocument\.text$/, 'Word'],
  [/spreadsheetml|ms-excel|opendocument\.spreadsheet$/, 'Excel'],
  [/^image\//, 'ảnh'],
];

/** What people call a file's format, or null where they have no word for it. */
export function toFormatName(mime: string): string | null {
  return NAMES.find(([pattern]) => pattern.test(mime))?.[1] ?? null;
}
