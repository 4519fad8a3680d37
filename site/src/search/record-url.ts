/** What a result shows beside its words. */
export interface ResultNotes {
  readonly date: string;
  /** What it is, in words: genre of an article, else type and kind, and the stars that it holds. */
  readonly kind: string;
  readonly pictureSrc: string | null;
  readonly demo: boolean;
}

/**
 * The address of a record with the notes in its fragment. Pagefind makes every metadata field searchable, so that a date
 * kept there would be found by "2026" in every document; an address is handed back untouched and never searched.
 */
export function toRecordUrl(path: string, notes: ResultNotes): string {
  const fields = new URLSearchParams({ d: notes.date, k: notes.kind });
  if (notes.pictureSrc) fields.set('p', notes.pictureSrc);
  if (notes.demo) fields.set('m', '1');
  return `${path}#${fields.toString()}`;
}

/** The path and the notes of a record's address. */
export function readRecordUrl(url: string): ResultNotes & { readonly path: string } {
  const [path = '', fragment = ''] = url.split('#', 2);
  const fields = new URLSearchParams(fragment);
  return {
    path,
    date: fields.get('d') ?? '',
    kind: fields.get('k') ?? '',
    pictureSrc: fields.get('p'),
    demo: fields.has('m'),
  };
}
