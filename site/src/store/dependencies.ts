import type { Store } from './database.ts';

/**
 * Something of the store that an answer was made of. A row, or the absence of one, is named by `tag` alone; places of a
 * list also by the stretch of places that was looked at, both ends included.
 */
export interface Dependency {
  readonly tag: string;
  /** Smallest and largest place (`<date> <documentId>`); both '' for what has no places. */
  readonly low: string;
  readonly high: string;
}

/** Behind every place of a list. */
export const END = '~';

const whole = (tag: string): Dependency => ({ tag, low: '', high: '' });

/** What answers are made of; the triggers of the store (schema.ts) write the same tags when it changes. */
export const on = {
  document: (type: string, documentId: string) => whole(`document ${type}/${documentId}`),
  slug: (type: string, slug: string) => whole(`slug ${type}/${slug}`),
  path: (path: string) => whole(`path ${path}`),
  /** The notices and redirects about a document. */
  target: (type: string, documentId: string) => whole(`target ${type}/${documentId}`),
  /** Every document of a type. */
  type: (type: string) => whole(`type ${type}`),
  media: (documentId: string | null) => whole(`media ${documentId ?? ''}`),
  rendition: (src: string) => whole(`rendition ${src}`),
  body: (documentId: string, language: string) => whole(`body ${documentId}/${language}`),
  /** What a document is related to. */
  related: (documentId: string) => whole(`related ${documentId}`),
  meta: (key: string) => whole(`meta ${key}`),
  /** Which months have anything in them. */
  months: whole('months'),
  /** What another query answers. */
  answer: (key: string) => whole(`answer ${key}`),
  list: (list: string, low = '', high = END): Dependency => ({ tag: `list ${list}`, low, high }),
};

/** What one computation has looked at. */
export type Trace = Map<string, Dependency>;

/** Notes on the computation under way that it looks at something. */
export function noteDependency({ trace }: Store, dependency: Dependency): void {
  trace?.set(`${dependency.tag}\n${dependency.low}\n${dependency.high}`, dependency);
}

/** Runs a computation and tells what it looked at itself; what a computation inside of it looks at is that one's own. */
export function traceReads<Answer>(
  store: Store,
  compute: () => Answer,
): { answer: Answer; dependencies: Dependency[] } {
  const outer = store.trace;
  const trace: Trace = new Map();
  store.trace = trace;
  try {
    const answer = compute();
    return { answer, dependencies: [...trace.values()] };
  } finally {
    store.trace = outer;
  }
}
