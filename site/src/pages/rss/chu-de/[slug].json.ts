import type { APIRoute } from 'astro';
import { readThemeFeed } from '../../../feeds/read-collections.ts';
import { respondWithJsonFeed } from '../../../feeds/responses.ts';
import { staticPaths } from '../../../store/queries.ts';

export const getStaticPaths = () =>
  staticPaths('/rss/chu-de/[slug].json', ({ slug }) => [readThemeFeed(slug ?? '')]);

export const GET: APIRoute = ({ params }) => respondWithJsonFeed(readThemeFeed(params.slug ?? ''));
