import { respondWithXml } from '../feeds/responses.ts';
import { toNewsSitemap } from '../feeds/to-sitemap.ts';
import { recentDocuments, site, today } from '../store/queries.ts';

export const GET = () =>
  respondWithXml(toNewsSitemap(recentDocuments(today().hour), site().url, site().name));
