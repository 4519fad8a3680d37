import type { APIRoute } from 'astro';
import { readThemeFeed } from '../../../../feeds/read-collections.ts';
import { respondWithRss } from '../../../../feeds/responses.ts';
import { staticPaths } from '../../../../store/queries.ts';

export const getStaticPaths = () =>
  staticPaths('/rss/ngan/chu-de/[slug].xml', ({ slug }) => [readThemeFeed(slug ?? '')]);

export const GET: APIRoute = ({ params }) => respondWithRss(readThemeFeed(params.slug ?? ''), 'short');
