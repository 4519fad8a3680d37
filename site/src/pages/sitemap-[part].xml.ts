import type { APIRoute } from 'astro';
import { respondNotFound, respondWithXml } from '../feeds/responses.ts';
import { toSitemap } from '../feeds/to-sitemap.ts';
import { site, sitemap, staticPaths } from '../store/queries.ts';

export const getStaticPaths = () =>
  staticPaths('/sitemap-[part].xml', ({ part = '' }) => [site(), sitemap(part)]);

export const GET: APIRoute = ({ params: { part = '' } }) => {
  const entries = sitemap(part);
  return entries ? respondWithXml(toSitemap(entries, site().url)) : respondNotFound();
};
