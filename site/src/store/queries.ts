/** What pages and feeds may ask of the store: the only door to content. */
export { recentDocuments, sitemap, SITEMAP_SIZE, staticPaths } from './queries/addresses.ts';
export { atAddress, bodyOf, versionAtAddress } from './queries/documents.ts';
export { changeOf, feed, feedMonths, renditionBytes, type FeedScope } from './queries/feeds.ts';
export { archivePage, frontPage, newest, themeArchivePage, themeNewest } from './queries/lists.ts';
export { noticeFeed, notices } from './queries/notices.ts';
export { site, theme, themes, today } from './queries/site.ts';
