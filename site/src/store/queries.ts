/** What pages and feeds may ask of the store: the only door to content. */
export { staticPaths } from './queries/addresses.ts';
export { atAddress, bodyOf, versionAtAddress } from './queries/documents.ts';
export {
  changeOf,
  feed,
  feedEntry,
  feedMonths,
  feedMonthsBeside,
  latest,
  newestFeedMonth,
  renditionBytes,
  type FeedScope,
} from './queries/feeds.ts';
export { frontPage } from './queries/front-page.ts';
export {
  feedOrganisations,
  gathering,
  gatheringArchivePage,
  gatheringLink,
  monthArchivePage,
  monthPageOf,
  months,
  monthsBeside,
} from './queries/gatherings.ts';
export { archivePage, newest } from './queries/lists.ts';
export { localityBoard } from './queries/localities.ts';
export { EPOCH, noticeFeed, notices } from './queries/notices.ts';
export { site, theme, themes, today } from './queries/site.ts';
export { recentDocuments, sitemap, sitemapChange, sitemapParts } from './queries/sitemap.ts';
