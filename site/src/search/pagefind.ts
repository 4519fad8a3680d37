/** What we use of `pagefind.js`, which the index brings with it. */
export interface Pagefind {
  /** Before `init` it sets all options anew, after it only those given. */
  readonly options: (options: PagefindOptions) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (text: string | null, options: PagefindQuery) => Promise<{ results: PagefindResult[] }>;
  readonly filters: () => Promise<Record<string, Record<string, number>>>;
  readonly destroy: () => Promise<void>;
}

export interface PagefindOptions {
  readonly basePath?: string;
  readonly exactDiacritics?: boolean;
  readonly ranking?: { readonly metaWeights?: Record<string, number> };
}

export interface PagefindQuery {
  readonly filters: Record<string, string>;
  readonly sort: Record<string, 'asc' | 'desc'>;
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindDocument>;
}

export interface PagefindDocument {
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
}

/** What a word weighs that stands in a field, beside 1 in the body. */
export const META_WEIGHTS = { title: 6, strokelessTitle: 6, summary: 3, places: 2, topics: 1, strokeless: 1 };
