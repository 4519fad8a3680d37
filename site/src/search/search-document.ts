import type { Choice, ContentType } from '@ntm/shared';

/** A public document as search knows it. */
export interface SearchDocument {
  readonly documentId: string;
  readonly type: ContentType;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Plain text; an official document's begins with its number. */
  readonly bodyText: string;
  readonly themes: readonly { readonly slug: string; readonly title: string }[];
  readonly localities: readonly SearchLocality[];
  /** Genre, kind or group. */
  readonly label: Choice;
  /** OCOP stars that it holds today. */
  readonly stars: number | null;
  /** First publication, an instant. */
  readonly date: string;
  /** Path of a small JPEG of 3:2. */
  readonly pictureSrc: string | null;
  readonly demo: boolean;
}

export interface SearchLocality {
  readonly name: string;
  /** Every other name under which people look for it: aliases, and what it was called before or is called since. */
  readonly otherNames: readonly string[];
  /** The unmistakable names of all units whose pages show the document, as the filter offers them. */
  readonly within: readonly string[];
}
