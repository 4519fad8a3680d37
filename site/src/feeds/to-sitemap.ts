import { PATHS } from '@ntm/shared';
import { toXmlDocument, type XmlElement } from './xml.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

export interface SitemapEntry {
  readonly path: string;
  readonly changedAt: string | null;
}

export interface NewsEntry {
  readonly path: string;
  readonly title: string;
  readonly firstPublishedAt: string;
}

/** What Google reads of a news sitemap. */
const NEWS_LIMIT = 1_000;

/** sitemaps.org, `urlset`. */
export function toSitemap(entries: readonly SitemapEntry[], siteUrl: string): string {
  const url = entries.map(({ path, changedAt }) => ({ loc: siteUrl + path, ...toLastmod(changedAt) }));
  return toXmlDocument({ urlset: { '@_xmlns': SITEMAP, url } });
}

/** sitemaps.org, `sitemapindex`: every file with its newest change. */
export function toSitemapIndex(
  parts: readonly { readonly part: string; readonly changedAt: string | null }[],
  siteUrl: string,
): string {
  const sitemap = parts.map(({ part, changedAt }) => ({
    loc: `${siteUrl}/sitemap-${part}.xml`,
    ...toLastmod(changedAt),
  }));
  return toXmlDocument({ sitemapindex: { '@_xmlns': SITEMAP, sitemap } });
}

/** Google's news sitemap, newest first as given. One without any address breaks its schema: then it names the front page. */
export function toNewsSitemap(entries: readonly NewsEntry[], siteUrl: string, publication: string): string {
  const url = entries.slice(0, NEWS_LIMIT).map(({ path, title, firstPublishedAt }) => ({
    loc: siteUrl + path,
    'news:news': {
      'news:publication': { 'news:name': publication, 'news:language': 'vi' },
      'news:publication_date': firstPublishedAt,
      'news:title': title,
    },
  }));
  const named = url.length > 0 ? url : [{ loc: siteUrl + PATHS.front }];
  return toXmlDocument({ urlset: { '@_xmlns': SITEMAP, '@_xmlns:news': NEWS, url: named } });
}

function toLastmod(changedAt: string | null): XmlElement {
  return changedAt ? { lastmod: changedAt } : {};
}
