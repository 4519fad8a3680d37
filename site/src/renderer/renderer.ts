import type { Address } from '../store/queries/addresses.ts';

/** One rendered address. */
export interface Rendered {
  readonly status: number;
  readonly body: Buffer;
  /** What it asked the store: query key → digest of the answer. */
  readonly reads: ReadonlyMap<string, string>;
}

/** A bundle of the site's code over one store. */
export interface Renderer {
  readonly addresses: () => Address[];
  /** @param path of a page or feed, as `/tin/` */
  readonly render: (path: string) => Promise<Rendered>;
  /** What a recorded query answers now. */
  readonly digestOf: (key: string) => string;
  /** Forgets remembered answers: the store has changed. */
  readonly refresh: () => void;
  readonly close: () => void;
}

export type { Address } from '../store/queries/addresses.ts';
export { buildBundle, listBundles, loadRenderer, type Bundle } from './bundles.ts';
export { finishPage } from './finish-page.ts';
export { inspectHtml, type HtmlFacts } from './inspect-html.ts';
export { fileOf } from './file-of.ts';
