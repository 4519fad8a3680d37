import type { Card, FrontPage } from '../../model/content.ts';
import type { Store } from '../database.ts';
import { listOf } from '../lists.ts';
import { getNewest } from '../listed.ts';
import { getAll, getSingle } from '../reader.ts';
import { toCards } from '../resolve-cards.ts';
import { toTheme } from '../resolve-links.ts';
import { defineQuery } from '../session.ts';
import { listNotices } from './notices.ts';

const NEWEST = 12;
const PER_THEME = 3;
const PER_TYPE = 4;
const NOTICES = 5;

/** The front page as the editor orders it: the lead and the picks, then the newest that are not among them. */
export const frontPage = defineQuery('frontPage', (store): FrontPage => {
  const chosen = getSingle(store, 'front-page');
  const [chosenLead] = toCards(store, toArticles(chosen?.lead ? [chosen.lead] : []));
  const chosenPicks = toCards(store, toArticles(chosen?.picks ?? []));
  const latest = newestOf(store, listOf.type('article'), NEWEST + chosenPicks.length + 1);
  const lead = chosenLead ?? chosenPicks[0] ?? latest[0] ?? null;
  const picks = without(chosenPicks, lead ? [lead] : []);
  return {
    lead,
    picks,
    newest: without(latest, lead ? [lead, ...picks] : picks).slice(0, NEWEST),
    themes: getAll(store, 'theme')
      .sort((a, b) => a.order - b.order)
      .map((theme) => ({
        theme: toTheme(theme),
        cards: newestOf(store, listOf.entry('theme', theme.documentId), PER_THEME),
      })),
    exemplars: newestOf(store, listOf.type('exemplar'), PER_TYPE),
    products: newestOf(store, listOf.type('ocop-product'), PER_TYPE),
    notices: listNotices(store).slice(0, NOTICES),
  };
});

function newestOf(store: Store, list: string, limit: number): Card[] {
  return toCards(store, getNewest(store, list, { limit }));
}

function toArticles(documentIds: readonly string[]): { type: 'article'; documentId: string }[] {
  return documentIds.map((documentId) => ({ type: 'article', documentId }));
}

function without(cards: readonly Card[], excluded: readonly Card[]): Card[] {
  return cards.filter((card) => !excluded.some(({ documentId }) => documentId === card.documentId));
}
