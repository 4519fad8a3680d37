import type { Picture } from '../../model/picture.ts';

/** What a page says of itself in its head. */
export interface PageHead {
  /** Without the site's name; null on the front page. */
  readonly title: string | null;
  readonly description: string;
  /** The page's own address; null where it has none (404). */
  readonly path: string | null;
  /** The language of `title` where it is not Vietnamese. */
  readonly titleLanguage?: string;
  /** Kept out of search engines. */
  readonly hidden?: boolean;
  /** Shown when the page is shared; the site's own picture without it. */
  readonly picture?: Picture | null;
  /** Feeds offered beside the one of everything. */
  readonly feeds?: readonly { readonly title: string; readonly path: string }[];
  /** The same text in other languages. */
  readonly versions?: readonly { readonly language: string; readonly path: string }[];
  readonly article?: { readonly publishedAt: string; readonly revisedAt: string };
  /** JSON-LD, already serialised by `toJsonLdScript`. */
  readonly jsonLd?: string;
}
