import { fileOf } from '@ntm/site/renderer';
import { drawAnyCard, listNewestPaths } from '@ntm/site/store';
import { findNaming } from './link-ledger.ts';
import type { Publisher } from './publisher.ts';
import { renderPage } from './render-page.ts';
import { readHot } from './search/plan-search.ts';

/** So many stories back, the lists and feeds of nearly every theme, organisation and place of these weeks are named. */
const NEWEST = 30;
/** Some seconds of work, and what is remembered of it has room. */
const MOST_PAGES = 400;

type Part = () => unknown;

/**
 * Does, while nothing is to be published, what the next story will need, and throws it away: renders the pages and feeds
 * that name the newest stories, draws a card, reads what is in the hot segment of search. The answers are remembered then,
 * and the code has run. Without it the first story after a start took twice as long as those after it.
 */
export class Rehearsal {
  readonly #publisher: Publisher;
  /** Null before it began. */
  #left: Part[] | null = null;

  constructor(publisher: Publisher) {
    this.#publisher = publisher;
  }

  /** Goes on until it is through, or until `isOver` says so, which is asked before each part. */
  async advance(isOver: () => Promise<boolean>): Promise<void> {
    this.#left ??= listParts(this.#publisher);
    while (this.#left.length > 0 && !(await isOver())) {
      try {
        await this.#left.pop()?.();
      } catch {
        // What does not work now is told by the publication that needs it.
      }
    }
  }
}

/** What is most likely needed comes last. */
function listParts(publisher: Publisher): Part[] {
  const { renderer, store, options } = publisher;
  const pages = listLikely(publisher).map((path): Part => () => renderPage(renderer, { path, document: null }, options.siteUrl)); // prettier-ignore
  return [...pages.reverse(), () => readHot(publisher), () => drawAnyCard(store)];
}

/** Paths of pages that the next story may change, the likeliest first. */
function listLikely({ store, db }: Publisher): string[] {
  const times = new Map<string, number>();
  for (const newest of listNewestPaths(store, NEWEST))
    for (const { path } of findNaming(db, fileOf(newest))) times.set(path, (times.get(path) ?? 0) + 1);
  const likeliest = [...times].sort(([, a], [, b]) => b - a).slice(0, MOST_PAGES);
  return likeliest.map(([path]) => path);
}
