import type {
  ContentType,
  DOCUMENT_KINDS,
  EXEMPLAR_KINDS,
  GENRES,
  LANGUAGES,
  PRODUCT_GROUPS,
} from '@ntm/shared';

export interface SampleFigure {
  /** A file of `sample/pictures`. */
  readonly image: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface SampleTranslation {
  readonly language: (typeof LANGUAGES)[number]['value'];
  readonly title: string;
  readonly summary?: string;
  readonly body?: string;
  /** A file of `sample/audio`. */
  readonly audio?: string;
  readonly translator?: string;
}

export interface SampleNotice {
  readonly at: string;
  readonly publicText: string;
}

/** A document as a Markdown file of the sample writes it: other documents by slug or code, files by name. */
export interface SampleDocument {
  readonly type: ContentType;
  readonly slug: string;
  readonly summary: string;
  readonly body: string;
  readonly themes: readonly string[];
  readonly localities: readonly string[];
  readonly movements?: readonly string[];
  readonly organisation: string;
  readonly authors?: readonly string[];
  readonly source?: { readonly name: string; readonly url?: string };
  readonly cover?: SampleFigure;
  readonly gallery?: readonly SampleFigure[];
  readonly translations?: readonly SampleTranslation[];
  readonly firstPublishedAt: string;
  readonly demo?: boolean;
  readonly corrections?: readonly SampleNotice[];
  readonly withdrawn?: SampleNotice;
}

export interface SampleArticle extends SampleDocument {
  readonly title: string;
  readonly genre: (typeof GENRES)[number]['value'];
  readonly audio?: string;
  readonly transcript?: string;
  readonly videoUrl?: string;
  readonly related?: readonly string[];
}

export interface SampleExemplar extends SampleDocument {
  readonly name: string;
  readonly kind: (typeof EXEMPLAR_KINDS)[number]['value'];
  readonly title: string;
  readonly achievements: readonly { readonly label: string; readonly value: string }[];
  readonly awards: readonly { readonly title: string; readonly decision?: string; readonly date?: string }[];
  readonly consent: boolean;
  readonly consentDate: string;
}

export interface SampleOcopProduct extends SampleDocument {
  readonly name: string;
  readonly producer: string;
  readonly group: (typeof PRODUCT_GROUPS)[number]['value'];
  readonly ratings: readonly object[];
  readonly packaging?: string;
  readonly price?: string;
  readonly traceabilityUrl?: string;
  readonly shopLinks?: readonly { readonly label: string; readonly url: string }[];
  readonly certifications?: string;
}

export interface SampleOfficialDocument extends SampleDocument {
  readonly number: string;
  readonly title: string;
  readonly kind: (typeof DOCUMENT_KINDS)[number]['value'];
  readonly issuedOn: string;
  readonly issuer: string;
  /** A file of `sample/files`. */
  readonly file?: string;
}
