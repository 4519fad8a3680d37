import {
  CONTENT_TYPES, documentPath, GATHERINGS, gatheringPath, LANGUAGES, monthPath, PATHS, sectionPath, SECTIONS, translationPath,
  type ContentType, type Gathering,
} from '@ntm/shared'; // prettier-ignore
import type { Store } from '../database.ts';
import { countPages } from '../list-pages.ts';
import { hasListed, listMonths } from '../listed.ts';
import { listOf } from '../lists.ts';
import { compareText, getAll, getContent, getDocument, isContentType, listIdentities } from '../reader.ts';
import { defineQuery, digestJson } from '../session.ts';
import { toAddress, type Address } from './address.ts';
import { feedsOfGathering, feedsOfMonth, fixedFeeds, typeFeeds } from './feed-addresses.ts';
import { addressesOfNotice, addressesOfRedirect } from './gone-addresses.ts';

/**
 * Everything that has an address is the matter of one **source**: a row of the store (`article <id>`, `theme <id>`,
 * `redirect <id>` …), a month (`month 2022-03`), or what is always there (`fixed`). Sources are asked like any other
 * query, so the publisher asks again only those whose answer may have changed.
 */
export const addressesOf = defineQuery('addressesOf', (store, source: string): Address[] => {
  const [kind = '', id = ''] = source.split(' ');
  if (source === 'fixed') return fixedAddresses(store);
  if (kind === 'month') return monthAddresses(store, id);
  if (kind === 'redirect') return addressesOfRedirect(store, id);
  if (kind === 'notice') return addressesOfNotice(store, id);
  if (isContentType(kind)) return documentAddresses(store, kind, id);
  return entryAddresses(store, kind as Registry, id);
});

type Registry = (typeof REGISTRIES)[number];
const REGISTRIES = ['theme', 'locality', 'organisation', 'author', 'movement', 'producer'] as const;
const ROW_TYPES: readonly string[] = [...CONTENT_TYPES, ...REGISTRIES, 'redirect', 'notice'];

/** The sources of all that is there now. */
export function listSources(store: Store): string[] {
  const sources = listIdentities(store).map(({ type, documentId }) => `${type} ${documentId}`);
  const months = listMonths(store, { withdrawn: true }).map((month) => `month ${month}`);
  return ['fixed', ...months, ...sources.filter(isRowSource)];
}

/** The source whose addresses come or go with something in the store, named as it is noted there; else null. */
export function sourceOfTag(tag: string): string | null {
  const month = /^list month\/(.+)$/.exec(tag)?.[1];
  if (month) return `month ${month}`;
  const row = /^document ([^/]+)\/(.+)$/.exec(tag);
  const source = row && `${row[1]} ${row[2]}`;
  return source && isRowSource(source) ? source : null;
}

/** The source whose addresses a recorded query answers; null for any other query. */
export function sourceOfKey(key: string): string | null {
  if (!key.startsWith('addressesOf[')) return null;
  return (JSON.parse(key.slice('addressesOf'.length)) as [string])[0];
}

function isRowSource(source: string): boolean {
  return ROW_TYPES.includes(source.split(' ')[0] ?? '');
}

/** Every address of the site, each once: what is there comes before what was. */
export function listAddresses(store: Store): Address[] {
  const found = new Map<string, Address>();
  for (const address of listSources(store).flatMap((source) => addressesOf.of(store, source))) {
    const other = found.get(address.path);
    if (!other || address.rank < other.rank) found.set(address.path, address);
  }
  return [...found.values()];
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

/** The pages that are no documents and that the sitemap names: what stays when documents come and go. */
export const lasting = defineQuery('lasting', (store): string[] => {
  const pages = [PATHS.front, PATHS.feeds, PATHS.corrections, PATHS.about, PATHS.localities];
  const sections = CONTENT_TYPES.map((type) => sectionPath(type));
  const entries = REGISTRIES.flatMap((kind) =>
    listSlugs(store, kind).map((slug) => gatheringPath(kind, slug)),
  );
  const languages = listLanguages(store).map((code) => gatheringPath('language', code));
  const months = listMonths(store, { withdrawn: false }).map((month) => monthPath(month));
  return [...pages, ...sections, ...entries, ...languages, ...months];
});

function fixedAddresses(store: Store): Address[] {
  const pages = [PATHS.front, PATHS.search, PATHS.feeds, PATHS.corrections, PATHS.about, PATHS.localities];
  const sections = CONTENT_TYPES.map((type) => sectionPath(type));
  const files = [PATHS.notFound, PATHS.robots, PATHS.sitemapIndex, PATHS.newsSitemap, PATHS.manifest];
  const archives = CONTENT_TYPES.flatMap((type) =>
    archive(store, listOf.type(type), `/${SECTIONS[type]}/trang/[page]/`, {}, (page) =>
      sectionPath(type, page),
    ),
  );
  return [
    ...[...pages, ...sections, ...files].map((path) => toAddress(path, {}, path)),
    toAddress('/sitemap-[part].xml', { part: 'trang' }, '/sitemap-trang.xml'),
    ...archives,
    ...fixedFeeds(),
    ...CONTENT_TYPES.flatMap(typeFeeds),
    ...listLanguages(store).flatMap((code) =>
      gatheringAddresses(store, 'language', code, listOf.language(code)),
    ),
  ];
}

function documentAddresses(store: Store, type: ContentType, documentId: string): Address[] {
  const wire = getContent(store, type, documentId);
  if (!wire) return [];
  const { slug, translations } = wire;
  const about = { document: { type, documentId } };
  const route = `/${SECTIONS[type]}/[slug]/`;
  return [
    toAddress(route, { slug }, documentPath(type, slug), about),
    ...translations.map(({ language }) =>
      toAddress(`${route}[language]/`, { slug, language }, translationPath(type, slug, language), about),
    ),
  ];
}

function entryAddresses(store: Store, kind: Registry, documentId: string): Address[] {
  const entry = getDocument(store, kind, documentId);
  const list = listOf.entry(kind, documentId);
  if (!entry) return [];
  return [
    ...gatheringAddresses(store, kind, entry.slug, list),
    ...feedsOfGathering(store, kind, entry.slug, list),
  ];
}

function gatheringAddresses(store: Store, kind: Gathering, slug: string, list: string): Address[] {
  const route = `/${GATHERINGS[kind]}/[slug]/`;
  return [
    toAddress(route, { slug }, gatheringPath(kind, slug)),
    ...archive(store, list, `${route}trang/[page]/`, { slug }, (page) => gatheringPath(kind, slug, page)),
  ];
}

function monthAddresses(store: Store, month: string): Address[] {
  const [year = '', number = ''] = month.split('-');
  const params = { year, month: number };
  const route = '/luu-tru/[year]/[month]/';
  const list = listOf.month(month);
  if (!hasListed(store, list)) return feedsOfMonth(store, month);
  return [
    toAddress(route, params, monthPath(month)),
    ...archive(store, list, `${route}trang/[page]/`, params, (page) => monthPath(month, page)),
    toAddress('/sitemap-[part].xml', { part: month }, `/sitemap-${month}.xml`),
    ...feedsOfMonth(store, month),
  ];
}

/** The pages of a list that has anything to show. */
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

/** The languages in which there is something. */
function listLanguages(store: Store): string[] {
  return LANGUAGES.map(({ value }) => value).filter((code) => hasListed(store, listOf.language(code)));
}

function listSlugs(store: Store, kind: Registry): string[] {
  return getAll(store, kind)
    .map(({ slug }) => slug)
    .sort(compareText);
}
