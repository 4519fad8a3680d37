import type { Choice, ContentType } from '@ntm/shared';
import type { Figure, Picture } from './picture.ts';
import type { SharePicture } from './share-picture.ts';

export type * from './gathering.ts';

/** What pages show. Addresses are site paths; a path is null where the thing has no page. */

export interface Link {
  readonly name: string;
  readonly path: string | null;
}

/** What stands before and after a page among others of its kind. */
export interface Neighbours {
  readonly newer: Link | null;
  readonly older: Link | null;
}

export interface ThemeLink {
  readonly documentId: string;
  readonly code: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly slug: string;
  readonly path: string;
}

export interface Theme extends ThemeLink {
  readonly description: string;
}

/** A document as lists show it; nothing of its body is in it. */
export interface Card {
  readonly type: ContentType;
  readonly documentId: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Genre of an article, kind of an exemplar or official document, group of a product. */
  readonly label: Choice;
  readonly theme: ThemeLink | null;
  /** First publication, an instant. */
  readonly date: string;
  readonly picture: Picture | null;
  readonly demo: boolean;
  /** The OCOP stars that a product holds today; null for everything else. */
  readonly stars: number | null;
}

export interface Sound {
  readonly src: string;
  readonly mime: string;
  readonly bytes: number;
}

export interface TranslationLink {
  readonly language: Choice;
  readonly title: string;
  readonly path: string;
}

export interface Correction {
  readonly documentId: string;
  readonly at: string;
  readonly publicText: string;
}

/** What every document with a page of its own shows. */
interface ContentBase {
  readonly documentId: string;
  readonly slug: string;
  readonly path: string;
  /** The headline; a product's is its name. */
  readonly title: string;
  readonly summary: string;
  readonly label: Choice;
  readonly themes: readonly ThemeLink[];
  readonly localities: readonly Link[];
  readonly movements: readonly Link[];
  readonly organisation: Link;
  readonly authors: readonly (Link & { readonly role: string | null })[];
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly cover: Figure | null;
  readonly gallery: readonly Figure[];
  /** What other sites show of it; null where its only picture is none. */
  readonly sharePicture: SharePicture | null;
  readonly translations: readonly TranslationLink[];
  readonly corrections: readonly Correction[];
  readonly related: readonly Card[];
  readonly firstPublishedAt: string;
  readonly revisedAt: string;
  readonly demo: boolean;
}

export interface Article extends ContentBase {
  readonly type: 'article';
  readonly audio: Sound | null;
  readonly transcript: string | null;
  readonly videoUrl: string | null;
}

export interface Exemplar extends ContentBase {
  readonly type: 'exemplar';
  /** The person or the group. */
  readonly name: string;
  readonly achievements: readonly { readonly label: string; readonly value: string }[];
  readonly awards: readonly {
    readonly title: string;
    readonly decision: string | null;
    readonly date: string | null;
  }[];
}

/** A decision on a product's stars; days in Hà Nội. */
export interface Rating {
  readonly stars: number;
  readonly decisionNumber: string | null;
  readonly decisionDate: string;
  readonly authority: string | null;
  readonly expiresOn: string | null;
}

export interface OcopProduct extends ContentBase {
  readonly type: 'ocop-product';
  readonly producer: Link & {
    readonly kind: Choice;
    readonly address: string | null;
    readonly phone: string | null;
  };
  /** What holds today. */
  readonly currentRating: Rating | null;
  /** What held once, newest first. */
  readonly formerRatings: readonly Rating[];
  readonly packaging: string | null;
  readonly price: string | null;
  readonly traceabilityUrl: string | null;
  readonly shopLinks: readonly { readonly label: string; readonly url: string }[];
  readonly certifications: string | null;
  readonly othersOfProducer: readonly Card[];
}

export interface OfficialDocument extends ContentBase {
  readonly type: 'official-document';
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly file: Download | null;
}

/** A file that readers take with them. */
export interface Download {
  readonly src: string;
  readonly mime: string;
  readonly bytes: number;
}

export type Content = Article | Exemplar | OcopProduct | OfficialDocument;

/** A version in a minority language, at its own address. */
export interface Translation {
  readonly language: Choice;
  readonly title: string;
  readonly summary: string | null;
  readonly bodyHtml: string;
  readonly audio: Sound | null;
  readonly translator: string | null;
  readonly path: string;
  readonly original: Content;
}

/** An entry of the corrections page; a withdrawn document has no title any more. */
export interface NoticeEntry {
  readonly documentId: string;
  readonly kind: 'correction' | 'withdrawal';
  readonly at: string;
  readonly publicText: string;
  readonly title: string | null;
  readonly path: string;
}

/** What stands at the address of a document. */
export type AtAddress =
  | { readonly kind: 'document'; readonly document: Content }
  | { readonly kind: 'withdrawn'; readonly notice: NoticeEntry }
  | { readonly kind: 'moved'; readonly to: string };

/** What stands at the address of a version in a minority language: itself, or where it leads now. */
export type VersionAtAddress =
  | { readonly kind: 'version'; readonly version: Translation }
  | { readonly kind: 'moved'; readonly to: string };

/** A page of an archive, newest first. Pages are numbered from the oldest, so that none of them ever shifts. */
export interface ListPage {
  readonly cards: readonly Card[];
  /** Path of the page with older documents. */
  readonly older: string | null;
  /** Path of the page with newer documents. */
  readonly newer: string | null;
}

export interface FrontPage {
  readonly lead: Card | null;
  /** The editor's choice beside the lead, in the editor's order. */
  readonly picks: readonly Card[];
  /** By date, none of those above. */
  readonly newest: readonly Card[];
  readonly themes: readonly { readonly theme: Theme; readonly cards: readonly Card[] }[];
  readonly exemplars: readonly Card[];
  readonly products: readonly Card[];
  readonly notices: readonly NoticeEntry[];
}

export interface SiteInfo {
  /** Origin without a slash at the end: `https://ntm.example.vn`. */
  readonly url: string;
  readonly name: string;
  readonly tagline: string | null;
  readonly governingBody: string | null;
  readonly licenceLine: string | null;
  readonly responsiblePerson: string | null;
  readonly contact: string | null;
  readonly hubUrls: readonly string[];
}
