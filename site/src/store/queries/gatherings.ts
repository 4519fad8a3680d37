import { gatheringPath, LANGUAGES, monthPath, type Gathering } from '@ntm/shared';
import type { GatheringPage, ListPage, Neighbours, PlainGathering } from '../../model/content.ts';
import type { Store } from '../database.ts';
import { toArchivePage, toNewest } from '../list-pages.ts';
import { listOf } from '../lists.ts';
import { hasListed, listMonths } from '../listed.ts';
import { compareText, getAll, getBySlug } from '../reader.ts';
import {
  toAuthorFacts,
  toLocalityFacts,
  toOrganisationFacts,
  toProducerFacts,
} from '../resolve-gatherings.ts';
import { toTheme } from '../resolve-links.ts';
import { defineQuery } from '../session.ts';

/** What belongs to an entry of a registry or to a language (its code is the slug): facts and the newest of it. */
export const gathering = defineQuery(
  'gathering',
  (store, kind: Gathering, slug: string): GatheringPage | null => {
    const list = listOfGathering(store, kind, slug);
    if (!list) return null;
    const path = gatheringPath(kind, slug);
    const newest = toNewest(store, list, (page) => gatheringPath(kind, slug, page));
    return describeGathering(store, kind, slug, { path, newest });
  },
);

/** The name and address of a gathering alone: what its archive pages say of it, whatever else is new there. */
export const gatheringLink = defineQuery(
  'gatheringLink',
  (store, kind: Gathering, slug: string): { name: string; path: string } | null => {
    const name =
      kind === 'language'
        ? LANGUAGES.find(({ value }) => value === slug)?.label
        : nameOf(getBySlug(store, kind, slug));
    return name && listOfGathering(store, kind, slug) ? { name, path: gatheringPath(kind, slug) } : null;
  },
);

/** The organisations that feeds are about: all of them, in the order of their addresses. */
export const feedOrganisations = defineQuery('feedOrganisations', (store): { name: string; slug: string }[] =>
  getAll(store, 'organisation')
    .map(({ name, slug }) => ({ name, slug }))
    .sort((a, b) => compareText(a.slug, b.slug)),
);

/** A page of a gathering's archive, or null beyond its end. */
export const gatheringArchivePage = defineQuery(
  'gatheringArchivePage',
  (store, kind: Gathering, slug: string, page: number): ListPage | null => {
    const list = listOfGathering(store, kind, slug);
    return list ? toArchivePage(store, list, page, (n) => gatheringPath(kind, slug, n)) : null;
  },
);

/** What was published in a month, as `2022-03`. */
export const monthPageOf = defineQuery('monthPageOf', (store, month: string): PlainGathering | null => {
  const list = listOf.month(month);
  if (!hasListed(store, list)) return null;
  return {
    kind: 'month',
    name: nameMonth(month),
    description: null,
    path: monthPath(month),
    newest: toNewest(store, list, (page) => monthPath(month, page)),
  };
});

/** A page of a month's archive, or null beyond its end. */
export const monthArchivePage = defineQuery(
  'monthArchivePage',
  (store, month: string, page: number): ListPage | null =>
    toArchivePage(store, listOf.month(month), page, (n) => monthPath(month, n)),
);

/** Months in which something stands, newest first, as `2022-03`. */
export const months = defineQuery('months', (store): string[] =>
  listMonths(store, { withdrawn: false }).reverse(),
);

/** The months before and after one in which something stands. */
export const monthsBeside = defineQuery('monthsBeside', (store, month: string): Neighbours => {
  const all = months.of(store);
  const at = all.indexOf(month);
  const link = (beside?: string) => (beside ? { name: nameMonth(beside), path: monthPath(beside) } : null);
  return { newer: link(all[at - 1]), older: link(all[at + 1]) };
});

/** The list behind a gathering, or null when there is no such entry. */
export function listOfGathering(store: Store, kind: Gathering, slug: string): string | null {
  if (kind === 'language') {
    const list = listOf.language(slug);
    return hasListed(store, list) ? list : null;
  }
  const entry = getBySlug(store, kind, slug);
  return entry && listOf.entry(kind, entry.documentId);
}

function nameMonth(month: string): string {
  const [year, number] = month.split('-');
  return `Tháng ${Number(number)} năm ${year}`;
}

function nameOf(entry: { readonly name: string } | { readonly title: string } | null): string | undefined {
  return entry ? ('name' in entry ? entry.name : entry.title) : undefined;
}

function describeGathering(
  store: Store,
  kind: Gathering,
  slug: string,
  base: { path: string; newest: ListPage },
): GatheringPage | null {
  if (kind === 'language') {
    const name = LANGUAGES.find(({ value }) => value === slug)?.label;
    return name ? { kind, name, description: null, ...base } : null;
  }
  const entry = getBySlug(store, kind, slug);
  if (!entry) return null;
  switch (entry.type) {
    case 'theme':
      return {
        kind: 'theme',
        name: entry.title,
        description: entry.description,
        theme: toTheme(entry),
        ...base,
      };
    case 'movement':
      return { kind: 'movement', name: entry.name, description: entry.description, ...base };
    case 'locality':
      return { ...toLocalityFacts(store, entry), ...base };
    case 'organisation':
      return { ...toOrganisationFacts(store, entry), ...base };
    case 'author':
      return { ...toAuthorFacts(store, entry), ...base };
    case 'producer':
      return { ...toProducerFacts(store, entry), ...base };
  }
}
