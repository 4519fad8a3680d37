import { documentPath, headlineOf, translationPath, type ContentType } from '@ntm/shared';
import type { Store } from '../database.ts';
import { getNewest, getStretch, listMonths } from '../listed.ts';
import { listOf } from '../lists.ts';
import { getContent } from '../reader.ts';
import { defineQuery } from '../session.ts';
import { lasting } from './addresses.ts';

/** A line of a sitemap. */
export interface SitemapEntry {
  readonly path: string;
  /** Newest change of what it shows, an instant, where that is known. */
  readonly changedAt: string | null;
}

/** The part of the sitemap that names everything but documents. */
const PAGES = 'trang';

/** The files of the sitemap: one of pages, one for each month of documents, so that what is past stays as it is. */
export const sitemapParts = defineQuery('sitemapParts', (store): string[] => [
  PAGES,
  ...listMonths(store, { withdrawn: false }),
]);

/** What a part of the sitemap names, oldest documents first; null where there is no such part. */
export const sitemap = defineQuery('sitemap', (store, part: string): SitemapEntry[] | null => {
  if (part === PAGES) return lasting.of(store).map((path) => ({ path, changedAt: null }));
  const entries = getStretch(store, listOf.month(part), 0, -1)
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap(({ type, documentId }) => sitemapEntries.of(store, type, documentId));
  return entries.length > 0 ? entries : null;
});

/** The newest change of anything in a part of the sitemap, an instant, where that is known. */
export const sitemapChange = defineQuery('sitemapChange', (store, part: string): string | null => {
  const changes = (sitemap.of(store, part) ?? []).flatMap(({ changedAt }) => changedAt ?? []);
  return changes.sort().at(-1) ?? null;
});

/** A document and its versions in minority languages. */
const sitemapEntries = defineQuery(
  'sitemapEntries',
  (store, type: ContentType, documentId: string): SitemapEntry[] => {
    const wire = getContent(store, type, documentId);
    if (!wire) return [];
    const { slug, translations, revisedAt: changedAt } = wire;
    const versions = translations.map(({ language }) => translationPath(type, slug, language));
    return [documentPath(type, slug), ...versions].map((path) => ({ path, changedAt }));
  },
);

/** Most that a news sitemap may name. */
const NEWS = 1_000;

/** Stories of the 48 hours before an instant, for the news sitemap; newest first. */
export const recentDocuments = defineQuery(
  'recentDocuments',
  (store, until: string): { path: string; title: string; firstPublishedAt: string }[] => {
    const since = new Date(Date.parse(until) - 48 * 3_600_000).toISOString();
    return getRecent(store, since).flatMap(({ documentId, date }) => {
      const wire = getContent(store, 'article', documentId);
      return wire && date >= since
        ? [{ path: documentPath('article', wire.slug), title: headlineOf(wire), firstPublishedAt: date }]
        : [];
    });
  },
);

/** Enough of the newest stories to hold all since an instant. */
function getRecent(store: Store, since: string) {
  for (let limit = 50; ; limit *= 2) {
    const newest = getNewest(store, listOf.type('article'), { limit: Math.min(limit, NEWS) });
    const oldest = newest.at(-1);
    if (limit >= NEWS || newest.length < limit || !oldest || oldest.date < since) return newest;
  }
}
