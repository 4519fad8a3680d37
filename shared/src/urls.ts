import type { ContentType } from './taxonomy.ts';

/** First segment of the addresses of each content type (design §6). */
export const SECTIONS: Record<ContentType, string> = { article: 'tin' };

/** Address of a document's page: `/tin/<slug>/`. */
export function documentPath(type: ContentType, slug: string): string {
  return `/${SECTIONS[type]}/${slug}/`;
}

/** Address of a version in a minority language: `/tin/<slug>/<code>/`. */
export function translationPath(type: ContentType, slug: string, language: string): string {
  return `${documentPath(type, slug)}${language}/`;
}

/** Address of a list: its newest page without `page`, a page of its archive (numbered from the oldest) with it. */
export function sectionPath(type: ContentType, page?: number): string {
  return withPage(`/${SECTIONS[type]}/`, page);
}

/** Address of a theme's page or of a page of its archive. */
export function themePath(slug: string, page?: number): string {
  return withPage(`/chu-de/${slug}/`, page);
}

function withPage(base: string, page?: number): string {
  return page === undefined ? base : `${base}trang/${page}/`;
}

/** Addresses that stand alone (design §6). */
export const PATHS = {
  front: '/',
  search: '/tim-kiem/',
  feeds: '/rss/',
  corrections: '/dinh-chinh/',
  about: '/gioi-thieu/',
  notFound: '/404.html',
  robots: '/robots.txt',
  sitemapIndex: '/sitemap-index.xml',
  newsSitemap: '/news-sitemap.xml',
  manifest: '/site.webmanifest',
} as const;

/** Addresses of the feeds (design §8). */
export const FEEDS = {
  all: '/rss.xml',
  allJson: '/rss.json',
  short: '/rss/ngan.xml',
  corrections: '/rss/dinh-chinh.xml',
  opml: '/rss/opml.xml',
  theme: (slug: string) => `/rss/chu-de/${slug}.xml`,
  themeJson: (slug: string) => `/rss/chu-de/${slug}.json`,
  themeShort: (slug: string) => `/rss/ngan/chu-de/${slug}.xml`,
  month: (month: string) => `/rss/thang/${month}.xml`,
} as const;
