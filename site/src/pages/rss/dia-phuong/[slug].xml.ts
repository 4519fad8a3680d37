import type { APIRoute } from 'astro';
import { readLocalityFeed } from '../../../feeds/read-collections.ts';
import { respondWithRss } from '../../../feeds/responses.ts';
import { staticPaths } from '../../../store/queries.ts';

export const getStaticPaths = () =>
  staticPaths('/rss/dia-phuong/[slug].xml', ({ slug }) => [readLocalityFeed(slug ?? '')]);

export const GET: APIRoute = ({ params }) => respondWithRss(readLocalityFeed(params.slug ?? ''), 'short');
