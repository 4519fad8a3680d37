import { respondWithXml } from '../feeds/responses.ts';
import { toNewsSitemap } from '../feeds/to-sitemap.ts';
import { recentDocuments, site } from '../store/queries.ts';

export const GET = () => respondWithXml(toNewsSitemap(recentDocuments(), site().url, site().name));
