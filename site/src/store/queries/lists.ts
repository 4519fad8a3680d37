import { sectionPath, themePath, type ContentType } from '@ntm/shared';
import type { Card, FrontPage, ListPage } from '../../model/content.ts';
import type { Store } from '../database.ts';
import { listOf } from '../lists.ts';
import { countListed, getAll, getBySlug, getListed, getSingle } from '../reader.ts';
import { toCards, toTheme } from '../resolve.ts';
import { defineQuery } from '../session.ts';
import { listNotices } from './notices.ts';

/** Documents on a page of a list. */
export const PAGE_SIZE = 30;
const FRONT_NEWEST = 12;
const FRONT_PER_THEME = 3;
const FRONT_NOTICES = 5;

/** The newest documents of a type; `older` leads into the archive. */
export const newest = defineQuery('newest', (store, type: ContentType): ListPage =>
  toNewest(store, listOf.type(type), (page) => sectionPath(type, page)),
);

/** A page of a type's archive, or null beyond its end. */
export const archivePage = defineQuery(
  'archivePage',
  (store, type: ContentType, page: number): ListPage | null =>
    toArchivePage(store, listOf.type(type), page, (n) => sectionPath(type, n)),
);

/** The newest documents of a theme, or null when there is no such theme. */
export const themeNewest = defineQuery('themeNewest', (store, slug: string): ListPage | null => {
  const theme = getBySlug(store, 'theme', slug);
  return theme && toNewest(store, listOf.theme(theme.documentId), (page) => themePath(slug, page));
});

/** A page of a theme's archive, or null beyond its end. */
export const themeArchivePage = defineQuery(
  'themeArchivePage',
  (store, slug: string, page: number): ListPage | null => {
    const theme = getBySlug(store, 'theme', slug);
    return theme && toArchivePage(store, listOf.theme(theme.documentId), page, (n) => themePath(slug, n));
  },
);

/** The front page as the editor orders it: the lead and the picks, then the newest that are not among them. */
export const frontPage = defineQuery('frontPage', (store): FrontPage => {
  const chosen = getSingle(store, 'front-page');
  const [chosenLead] = chosen?.lead ? toCards(store, [{ documentId: chosen.lead }]) : [];
  const chosenPicks = toCards(store, (chosen?.picks ?? []).map((documentId) => ({ documentId }))); // prettier-ignore
  const latest = toCards(
    store,
    getListed(store, listOf.all, { limit: FRONT_NEWEST + chosenPicks.length + 1 }),
  );
  const lead = chosenLead ?? chosenPicks[0] ?? latest[0] ?? null;
  const picks = without(chosenPicks, lead ? [lead] : []);
  return {
    lead,
    picks,
    newest: without(latest, lead ? [lead, ...picks] : picks).slice(0, FRONT_NEWEST),
    themes: getAll(store, 'theme')
      .sort((a, b) => a.order - b.order)
      .map((theme) => ({
        theme: toTheme(theme),
        cards: toCards(store, getListed(store, listOf.theme(theme.documentId), { limit: FRONT_PER_THEME })),
      })),
    notices: listNotices(store).slice(0, FRONT_NOTICES),
  };
});

/** How many archive pages a list has. */
export function countPages(store: Store, list: string): number {
  return Math.ceil(countListed(store, list) / PAGE_SIZE);
}

function toNewest(store: Store, list: string, pathOf: (page: number) => string): ListPage {
  const total = countListed(store, list);
  return {
    cards: toCards(store, getListed(store, list, { limit: PAGE_SIZE })),
    // The newest page that holds something older than what stands here.
    older: total > PAGE_SIZE ? pathOf(Math.ceil((total - PAGE_SIZE) / PAGE_SIZE)) : null,
    newer: null,
  };
}

function toArchivePage(
  store: Store,
  list: string,
  page: number,
  pathOf: (page?: number) => string,
): ListPage | null {
  const pages = countPages(store, list);
  if (!Number.isInteger(page) || page < 1 || page > pages) return null;
  const skip = (page - 1) * PAGE_SIZE;
  return {
    cards: toCards(store, getListed(store, list, { limit: PAGE_SIZE, skip, fromOldest: true })),
    older: page > 1 ? pathOf(page - 1) : null,
    newer: page < pages ? pathOf(page + 1) : pathOf(),
  };
}

function without(cards: readonly Card[], excluded: readonly Card[]): Card[] {
  return cards.filter((card) => !excluded.some(({ documentId }) => documentId === card.documentId));
}
