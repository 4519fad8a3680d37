import { respondWithXml } from '../feeds/responses.ts';
import { toSitemapIndex } from '../feeds/to-sitemap.ts';
import { site, sitemap } from '../store/queries.ts';

export const GET = () => respondWithXml(toSitemapIndex(sitemap(), site().url));
