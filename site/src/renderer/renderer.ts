import type { Address } from '../store/queries/address.ts';
import type { Reading } from '../store/memo.ts';

/** One rendered address. */
export interface Rendered {
  readonly status: number;
  readonly text: string;
  /** What it asked the store, by query key. */
  readonly reads: ReadonlyMap<string, Reading>;
}

/** A bundle of the site's code over one store. */
export interface Renderer {
  /** The sources of all addresses there are (`store/queries/addresses.ts`). */
  readonly sources: () => string[];
  /** The source whose addresses may come or go with something in the store; null where there is none. */
  readonly sourceOfTag: (tag: string) => string | null;
  /** The key of the query for the addresses of a source. */
  readonly keyOfSource: (source: string) => string;
  readonly sourceOfKey: (key: string) => string | null;
  readonly addressesOf: (source: string) => Address[];
  /** @param path of a page or feed, as `/tin/` */
  readonly render: (path: string) => Promise<Rendered>;
  /** What a recorded query answers now. */
  readonly readQuery: (key: string) => Reading;
  /** Forgets remembered answers that were made of what has changed. */
  readonly refresh: () => void;
  readonly close: () => void;
}

export type { Address } from '../store/queries/address.ts';
export type { Dependency } from '../store/dependencies.ts';
export type { Reading } from '../store/memo.ts';
export { on } from '../store/dependencies.ts';
export { buildBundle, listBundles, loadRenderer, type Bundle } from './bundles.ts';
export { finishPage, type FinishedPage } from './finish-page.ts';
export { inspectHtml, type HtmlFacts } from './inspect-html.ts';
export { fileOf } from './file-of.ts';
