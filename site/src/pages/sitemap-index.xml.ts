import { respondWithXml } from '../feeds/responses.ts';
import { toSitemapIndex } from '../feeds/to-sitemap.ts';
import { site, sitemapChange, sitemapParts } from '../store/queries.ts';

export const GET = () => {
  const parts = sitemapParts().map((part) => ({ part, changedAt: sitemapChange(part) }));
  return respondWithXml(toSitemapIndex(parts, site().url));
};
