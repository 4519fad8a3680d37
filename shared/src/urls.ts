import type { ContentType } from './taxonomy.ts';

/** First segment of the addresses of each content type (design §6). */
export const SECTIONS: Readonly<Record<ContentType, string>> = {
  article: 'tin',
  exemplar: 'guong-dien-hinh',
  'ocop-product': 'ocop',
  'official-document': 'van-ban',
};

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

/** First segment of the pages that gather what belongs to a registry entry. */
export const GATHERINGS = {
  theme: 'chu-de',
  locality: 'dia-phuong',
  organisation: 'co-quan',
  author: 'tac-gia',
  movement: 'phong-trao',
  producer: 'nha-san-xuat',
  language: 'tieng',
} as const;
export type Gathering = keyof typeof GATHERINGS;

/** Address of a gathering's page or of a page of its archive: `/co-quan/<slug>/`, `/tieng/<code>/`. */
export function gatheringPath(gathering: Gathering, slug: string, page?: number): string {
  return withPage(`/${GATHERINGS[gathering]}/${slug}/`, page);
}

/** Address of a month's page, from `2022-03`: `/luu-tru/2022/03/`. */
export function monthPath(month: string, page?: number): string {
  return withPage(`/luu-tru/${month.replace('-', '/')}/`, page);
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
  localities: '/dia-phuong/',
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
  type: (type: ContentType) => `/rss/loai/${type}.xml`,
  typeJson: (type: ContentType) => `/rss/loai/${type}.json`,
  typeShort: (type: ContentType) => `/rss/ngan/loai/${type}.xml`,
  organisation: (slug: string) => `/rss/co-quan/${slug}.xml`,
  organisationJson: (slug: string) => `/rss/co-quan/${slug}.json`,
  organisationShort: (slug: string) => `/rss/ngan/co-quan/${slug}.xml`,
  locality: (slug: string) => `/rss/dia-phuong/${slug}.xml`,
  broadcasts: '/rss/phat-thanh.xml',
} as const;
