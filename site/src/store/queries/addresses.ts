import {
  CONTENT_TYPES, documentPath, FEEDS, GATHERINGS, gatheringPath, headlineOf, LANGUAGES, monthPath, PATHS, sectionPath, SECTIONS,
  translationPath, type ContentType, type Gathering, type WireContent,
} from '@ntm/shared'; // prettier-ignore
import type { Store } from '../database.ts';
import { listOf } from '../lists.ts';
import { compareText, countListed, getAll, getContents, getDocument, getListed } from '../reader.ts';
import { defineQuery, digestJson } from '../session.ts';
import { countPages } from '../list-pages.ts';
import { pathOfDocument } from './documents.ts';
import { listMonths } from './gatherings.ts';
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
  readonly document: { readonly type: ContentType; readonly documentId: string } | null;
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
  const pages = [PATHS.front, PATHS.search, PATHS.feeds, PATHS.corrections, PATHS.about, PATHS.localities];
  const sections = CONTENT_TYPES.map((type) => sectionPath(type));
  const files = [
    PATHS.notFound, PATHS.robots, PATHS.sitemapIndex, PATHS.newsSitemap, PATHS.manifest,
    FEEDS.all, FEEDS.allJson, FEEDS.short, FEEDS.corrections, FEEDS.opml, FEEDS.broadcasts,
  ]; // prettier-ignore
  return [
    ...[...pages, ...sections].map((path) => toAddress(path, {}, path, { inSitemap: path !== PATHS.search })),
    ...files.map((path) => toAddress(path, {}, path)),
  ];
}

function documentAddresses(store: Store): Address[] {
  return sortedContents(store).flatMap(({ type, documentId, slug, revisedAt, translations }) => {
    const about = { document: { type, documentId }, inSitemap: true, changedAt: revisedAt };
    return [
      toAddress(documentRoute(type), { slug }, documentPath(type, slug), about),
      ...translations.map(({ language }) =>
        toAddress(versionRoute(type), { slug, language }, translationPath(type, slug, language), about),
      ),
    ];
  });
}

const documentRoute = (type: ContentType) => `/${SECTIONS[type]}/[slug]/`;
const versionRoute = (type: ContentType) => `/${SECTIONS[type]}/[slug]/[language]/`;

/** Addresses where something public once stood: notices of withdrawals, and the ways to where things are now. */
function goneAddresses(store: Store): Address[] {
  const taken = new Set(documentAddresses(store).map(({ path }) => path));
  const gone = new Map([...movedPaths(store), ...withdrawnPaths(store)]);
  return [...gone]
    .filter(([path]) => !taken.has(path))
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, movedTo]) => {
      const [, section, slug = '', language] = path.split('/');
      return language
        ? toAddress(`/${section}/[slug]/[language]/`, { slug, language }, path, { movedTo })
        : toAddress(`/${section}/[slug]/`, { slug }, path, { movedTo });
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
  const sections = CONTENT_TYPES.flatMap((type) =>
    archive(store, listOf.type(type), `/${SECTIONS[type]}/trang/[page]/`, {}, (page) =>
      sectionPath(type, page),
    ),
  );
  const gatherings = listGatherings(store).flatMap(({ kind, slug, list }) => {
    const route = `/${GATHERINGS[kind]}/[slug]/`;
    return [
      toAddress(route, { slug }, gatheringPath(kind, slug), { inSitemap: true }),
      ...archive(store, list, `${route}trang/[page]/`, { slug }, (page) => gatheringPath(kind, slug, page)),
    ];
  });
  const months = listMonths(store, { withdrawn: false }).flatMap((month) => {
    const [year = '', number = ''] = month.split('-');
    const params = { year, month: number };
    const route = '/luu-tru/[year]/[month]/';
    return [
      toAddress(route, params, monthPath(month), { inSitemap: true }),
      ...archive(store, listOf.month(month), `${route}trang/[page]/`, params, (page) =>
        monthPath(month, page),
      ),
    ];
  });
  return [...sections, ...gatherings, ...months];
}

/** Every entry of a registry, and every language in which there is something. */
function listGatherings(store: Store): { kind: Gathering; slug: string; list: string }[] {
  const kinds = ['theme', 'locality', 'organisation', 'author', 'movement', 'producer'] as const;
  const entries = kinds.flatMap((kind) =>
    getAll(store, kind)
      .map(({ documentId, slug }) => ({ kind, slug, list: listOf.entry(kind, documentId) }))
      .sort((a, b) => compareText(a.slug, b.slug)),
  );
  const languages = LANGUAGES.map(({ value }) => ({
    kind: 'language' as const,
    slug: value,
    list: listOf.language(value),
  }));
  return [...entries, ...languages.filter(({ list }) => countListed(store, list) > 0)];
}

function feedAddresses(store: Store): Address[] {
  const typed = CONTENT_TYPES.flatMap((type) => [
    toAddress('/rss/loai/[type].xml', { type }, FEEDS.type(type)),
    toAddress('/rss/loai/[type].json', { type }, FEEDS.typeJson(type)),
    toAddress('/rss/ngan/loai/[type].xml', { type }, FEEDS.typeShort(type)),
  ]);
  const gathered = listGatherings(store).flatMap(({ kind, slug, list }) => {
    if (kind === 'theme') {
      return [
        toAddress('/rss/chu-de/[slug].xml', { slug }, FEEDS.theme(slug)),
        toAddress('/rss/chu-de/[slug].json', { slug }, FEEDS.themeJson(slug)),
        toAddress('/rss/ngan/chu-de/[slug].xml', { slug }, FEEDS.themeShort(slug)),
      ];
    }
    if (kind === 'organisation') {
      return [
        toAddress('/rss/co-quan/[slug].xml', { slug }, FEEDS.organisation(slug)),
        toAddress('/rss/co-quan/[slug].json', { slug }, FEEDS.organisationJson(slug)),
        toAddress('/rss/ngan/co-quan/[slug].xml', { slug }, FEEDS.organisationShort(slug)),
      ];
    }
    const hasFeed = kind === 'locality' && getListed(store, list, { limit: 1, withdrawn: true }).length > 0;
    return hasFeed ? [toAddress('/rss/dia-phuong/[slug].xml', { slug }, FEEDS.locality(slug))] : [];
  });
  const months = listMonths(store, { withdrawn: true }).map((month) =>
    toAddress('/rss/thang/[month].xml', { month }, FEEDS.month(month)),
  );
  return [...typed, ...gathered, ...months];
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

function sortedContents(store: Store): WireContent[] {
  return getContents(store).sort(
    (a, b) => compareText(a.firstPublishedAt, b.firstPublishedAt) || compareText(a.documentId, b.documentId),
  );
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
    return sortedContents(store)
      .filter((wire) => wire.type === 'article' && wire.firstPublishedAt >= since)
      .reverse()
      .slice(0, 1000)
      .map((wire) => ({
        path: documentPath(wire.type, wire.slug),
        title: headlineOf(wire),
        firstPublishedAt: wire.firstPublishedAt,
      }));
  },
);
