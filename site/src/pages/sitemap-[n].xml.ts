import type { APIRoute } from 'astro';
import { respondNotFound, respondWithXml } from '../feeds/responses.ts';
import { pickSitemapPart, toSitemap } from '../feeds/to-sitemap.ts';
import { site, sitemap, staticPaths } from '../store/queries.ts';

export const getStaticPaths = () =>
  staticPaths('/sitemap-[n].xml', ({ n }) => [site(), pickSitemapPart(sitemap(), Number(n))]);

export const GET: APIRoute = ({ params }) => {
  const entries = pickSitemapPart(sitemap(), Number(params.n));
  return entries ? respondWithXml(toSitemap(entries, site().url)) : respondNotFound();
};
