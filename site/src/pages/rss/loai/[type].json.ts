import type { APIRoute } from 'astro';
import { readTypeFeed } from '../../../feeds/read-collections.ts';
import { respondWithJsonFeed } from '../../../feeds/responses.ts';
import { staticPaths } from '../../../store/queries.ts';

export const getStaticPaths = () =>
  staticPaths('/rss/loai/[type].json', ({ type }) => [readTypeFeed(type ?? '')]);

export const GET: APIRoute = ({ params }) => respondWithJsonFeed(readTypeFeed(params.type ?? ''));
