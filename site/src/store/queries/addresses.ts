import {
  documentPath, FEEDS, PATHS, sectionPath, themePath, translationPath, type WireArticle, type WireTheme,
} from '@ntm/shared'; // prettier-ignore
import type { Store } from '../database.ts';
import { listOf } from '../lists.ts';
import { compareText, getAll, getDocument } from '../reader.ts';
import { defineQuery, digestJson } from '../session.ts';
import { countPages } from './lists.ts';
import { pathOfDocument } from './documents.ts';
import { toNoticeEntry } from './notices.ts';

/** Addresses in one file of the sitemap. */
export const SITEMAP_SIZE = 10_000;

/** Everything that has an address: the only list of them, for the publisher, for `getStaticPaths` and for the sitemap. */
export interface Address {
  /** The route's pattern, as `/tin/[slug]/`. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly path: string;
  /** The document whose page it is. */
  readonly document: { readonly type: 'article'; readonly documentId: string } | null;
  /** Where it leads now, for an address that something public left. */
  readonly movedTo: string | null;
  /** Whether the sitemap names it; what only lists others is found by its links. */
  readonly inSitemap: boolean;
  /** Newest change of what it shows, an instant, where that is known. */
  readonly changedAt: string | null;
}

/** Every address of the site at this state of the store, in a fixed order. */
export function listAddresses(store: Store): Address[] {
  const pages = [
    ...fixedAddresses(),
    ...listAddressesOf(store),
    ...documentAddresses(store),
    ...goneAddresses(store),
  ];
  return [...pages, ...feedAddresses(store), ...sitemapAddresses(pages)];
}

/** The parameters of every page of a route, for `getStaticPaths`. */
export const routes = defineQuery('routes', (store, route: string): Record<string, string>[] =>
  listAddresses(store)
    .filter((address) => address.route === route)
    .map(({ params }) => ({ ...params })),
);

/**
 * What `getStaticPaths` returns: parameters, and a cache key made of the answers that the page will get.
 * @param read asks the store what the page asks it
 */
export function staticPaths(
  route: string,
  read: (params: Record<string, string>) => unknown[],
): { params: Record<string, string>; cacheKey: string }[] {
  return routes(route).map((params) => ({ params, cacheKey: digestJson(read(params)) }));
}

/** What the sitemap names, oldest documents first: a new one comes last, and full files of it keep their bytes. */
export const sitemap = defineQuery('sitemap', (store): { path: string; changedAt: string | null }[] =>
  listAddresses(store)
    .filter(({ inSitemap }) => inSitemap)
    .map(({ path, changedAt }) => ({ path, changedAt })),
);

function fixedAddresses(): Address[] {
  const pages = [
    PATHS.front,
    PATHS.search,
    PATHS.feeds,
    PATHS.corrections,
    PATHS.about,
    sectionPath('article'),
  ];
  const files = [
    PATHS.notFound, PATHS.robots, PATHS.sitemapIndex, PATHS.newsSitemap, PATHS.manifest,
    FEEDS.all, FEEDS.allJson, FEEDS.short, FEEDS.corrections, FEEDS.opml,
  ]; // prettier-ignore
  return [
    ...pages.map((path) => toAddress(path, {}, path, { inSitemap: path !== PATHS.search })),
    ...files.map((path) => toAddress(path, {}, path)),
  ];
}

function documentAddresses(store: Store): Address[] {
  return sortedArticles(store).flatMap(({ documentId, slug, revisedAt, translations }) => {
    const about = {
      document: { type: 'article', documentId } as const,
      inSitemap: true,
      changedAt: revisedAt,
    };
    return [
      toAddress('/tin/[slug]/', { slug }, documentPath('article', slug), about),
      ...translations.map(({ language }) =>
        toAddress(
          '/tin/[slug]/[language]/',
          { slug, language },
          translationPath('article', slug, language),
          about,
        ),
      ),
    ];
  });
}

/** Addresses where something public once stood: notices of withdrawals, and the ways to where things are now. */
function goneAddresses(store: Store): Address[] {
  const taken = new Set(documentAddresses(store).map(({ path }) => path));
  const gone = new Map([...movedPaths(store), ...withdrawnPaths(store)]);
  return [...gone]
    .filter(([path]) => !taken.has(path))
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, movedTo]) => {
      const [, , slug = '', language] = path.split('/');
      return language
        ? toAddress('/tin/[slug]/[language]/', { slug, language }, path, { movedTo })
        : toAddress('/tin/[slug]/', { slug }, path, { movedTo });
    });
}

/** Former addresses of documents and of their versions, and where they lead. */
function movedPaths(store: Store): [string, string][] {
  return getAll(store, 'redirect').flatMap(({ from, targetType, targetDocumentId }) => {
    const to = pathOfDocument(store, targetType, targetDocumentId);
    const target = getDocument(store, targetType, targetDocumentId);
    const versions = (target?.translations ?? []).map(({ language }): [string, string] => [
      `${from}${language}/`,
      `${to}${language}/`,
    ]);
    return to ? [[from, to], ...versions] : [];
  });
}

/** Addresses of withdrawn documents, which hold the notice, and of their versions, which lead to it. */
function withdrawnPaths(store: Store): [string, string | null][] {
  return getAll(store, 'notice').flatMap((notice): [string, string | null][] => {
    if (notice.kind !== 'withdrawal' || !toNoticeEntry(store, notice)) return [];
    const { targetPath, placement } = notice;
    return [
      [targetPath, null],
      ...placement.languages.map((language): [string, string] => [`${targetPath}${language}/`, targetPath]),
    ];
  });
}

function listAddressesOf(store: Store): Address[] {
  return [
    ...archive(store, listOf.type('article'), '/tin/trang/[page]/', {}, (page) =>
      sectionPath('article', page),
    ),
    ...sortedThemes(store).flatMap(({ documentId, slug }) => [
      toAddress('/chu-de/[slug]/', { slug }, themePath(slug), { inSitemap: true }),
      ...archive(store, listOf.theme(documentId), '/chu-de/[slug]/trang/[page]/', { slug }, (page) =>
        themePath(slug, page),
      ),
    ]),
  ];
}

function feedAddresses(store: Store): Address[] {
  const months = store.db
    .prepare("SELECT DISTINCT list FROM listing WHERE list LIKE 'month/%' ORDER BY list")
    .all();
  return [
    ...sortedThemes(store).flatMap(({ slug }) => [
      toAddress('/rss/chu-de/[slug].xml', { slug }, FEEDS.theme(slug)),
      toAddress('/rss/chu-de/[slug].json', { slug }, FEEDS.themeJson(slug)),
      toAddress('/rss/ngan/chu-de/[slug].xml', { slug }, FEEDS.themeShort(slug)),
    ]),
    ...months.map((row) => {
      const month = String(row.list).slice('month/'.length);
      return toAddress('/rss/thang/[month].xml', { month }, FEEDS.month(month));
    }),
  ];
}

function sitemapAddresses(pages: readonly Address[]): Address[] {
  const files = Math.max(1, Math.ceil(pages.filter(({ inSitemap }) => inSitemap).length / SITEMAP_SIZE));
  return Array.from({ length: files }, (_, index) =>
    toAddress('/sitemap-[n].xml', { n: String(index + 1) }, `/sitemap-${index + 1}.xml`),
  );
}

function archive(
  store: Store,
  list: string,
  route: string,
  params: Record<string, string>,
  pathOf: (page: number) => string,
): Address[] {
  return Array.from({ length: countPages(store, list) }, (_, index) => {
    const page = index + 1;
    return toAddress(route, { ...params, page: String(page) }, pathOf(page));
  });
}

function sortedArticles(store: Store): WireArticle[] {
  return getAll(store, 'article').sort(
    (a, b) => compareText(a.firstPublishedAt, b.firstPublishedAt) || compareText(a.documentId, b.documentId),
  );
}

function sortedThemes(store: Store): WireTheme[] {
  return getAll(store, 'theme').sort((a, b) => a.order - b.order);
}

function toAddress(
  route: string,
  params: Record<string, string>,
  path: string,
  about: Partial<Pick<Address, 'document' | 'movedTo' | 'inSitemap' | 'changedAt'>> = {},
): Address {
  return { route, params, path, document: null, movedTo: null, inSitemap: false, changedAt: null, ...about };
}

/** Stories of the 48 hours before an instant, for the news sitemap; newest first. */
export const recentDocuments = defineQuery(
  'recentDocuments',
  (store, until: string): { path: string; title: string; firstPublishedAt: string }[] => {
    const since = new Date(Date.parse(until) - 48 * 3_600_000).toISOString();
    return sortedArticles(store)
      .filter((wire) => wire.firstPublishedAt >= since)
      .reverse()
      .slice(0, 1000)
      .map(({ slug, title, firstPublishedAt }) => ({
        path: documentPath('article', slug),
        title,
        firstPublishedAt,
      }));
  },
);
