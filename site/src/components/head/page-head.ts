import type { SharePicture } from '../../model/share-picture.ts';
import type { JsonLd } from '../json-ld/json-ld.ts';

/** A step of the way from the front page down to a page. */
export interface Step {
  readonly name: string;
  readonly path: string;
}

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
  readonly picture?: SharePicture | null;
  /** From the section downwards; neither the front page nor the page itself is in it. Shown above the page too. */
  readonly trail?: readonly Step[];
  /** Feeds offered beside the one of everything. */
  readonly feeds?: readonly { readonly title: string; readonly path: string }[];
  /** The same text in other languages. */
  readonly versions?: readonly { readonly language: string; readonly path: string }[];
  readonly article?: { readonly publishedAt: string; readonly revisedAt: string };
  /** What it is, beside the way down to it. */
  readonly jsonLd?: readonly JsonLd[];
}
