import type { ListPage } from '../model/content.ts';
import type { Store } from './database.ts';
import { countListed, getListed } from './reader.ts';
import { toCards } from './resolve-cards.ts';

/** Documents on a page of a list. */
export const PAGE_SIZE = 30;

/** Address of a page of a list's archive, or of its newest page. */
type PathOf = (page?: number) => string;

/** The newest documents of a list; `older` leads to the newest page of the archive that holds something older. */
export function toNewest(store: Store, list: string, pathOf: PathOf): ListPage {
  const total = countListed(store, list);
  return {
    cards: toCards(store, getListed(store, list, { limit: PAGE_SIZE })),
    older: total > PAGE_SIZE ? pathOf(Math.ceil((total - PAGE_SIZE) / PAGE_SIZE)) : null,
    newer: null,
  };
}

/** A page of a list's archive, or null beyond its end. */
export function toArchivePage(store: Store, list: string, page: number, pathOf: PathOf): ListPage | null {
  const pages = countPages(store, list);
  if (!Number.isInteger(page) || page < 1 || page > pages) return null;
  const skip = (page - 1) * PAGE_SIZE;
  return {
    cards: toCards(store, getListed(store, list, { limit: PAGE_SIZE, skip, fromOldest: true })),
    older: page > 1 ? pathOf(page - 1) : null,
    newer: page < pages ? pathOf(page + 1) : pathOf(),
  };
}

/** How many archive pages a list has. */
export function countPages(store: Store, list: string): number {
  return Math.ceil(countListed(store, list) / PAGE_SIZE);
}
