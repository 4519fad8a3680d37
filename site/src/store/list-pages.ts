import type { ListPage } from '../model/content.ts';
import type { Store } from './database.ts';
import { countOlder, countPlaces, getNewest, getStretch } from './listed.ts';
import { toCards } from './resolve-cards.ts';

/** Documents on a page of a list. */
export const PAGE_SIZE = 30;

/** Address of a page of a list's archive, or of its newest page. */
type PathOf = (page?: number) => string;

/** The newest documents of a list; `older` leads to the newest page of the archive that holds something older. */
export function toNewest(store: Store, list: string, pathOf: PathOf): ListPage {
  const listed = getNewest(store, list, { limit: PAGE_SIZE });
  const oldest = listed.at(-1);
  const older = oldest && listed.length === PAGE_SIZE ? countOlder(store, list, oldest) : 0;
  return {
    cards: toCards(store, listed),
    older: older > 0 ? pathOf(Math.ceil(older / PAGE_SIZE)) : null,
    newer: null,
  };
}

/**
 * A page of a list's archive, or null beyond its end. A withdrawn document leaves a gap, so that its page shows fewer and
 * no other page changes.
 */
export function toArchivePage(store: Store, list: string, page: number, pathOf: PathOf): ListPage | null {
  if (!Number.isInteger(page) || page < 1) return null;
  // One more than is shown tells whether there is a next page, and nothing of how long the list is.
  const places = getStretch(store, list, (page - 1) * PAGE_SIZE, PAGE_SIZE + 1);
  if (places.length === 0) return null;
  const shown = places.slice(0, PAGE_SIZE).filter(({ withdrawn }) => !withdrawn);
  return {
    cards: toCards(store, shown.reverse()),
    older: page > 1 ? pathOf(page - 1) : null,
    newer: places.length > PAGE_SIZE ? pathOf(page + 1) : pathOf(),
  };
}

/** How many archive pages a list has. */
export function countPages(store: Store, list: string): number {
  return Math.ceil(countPlaces(store, list) / PAGE_SIZE);
}
