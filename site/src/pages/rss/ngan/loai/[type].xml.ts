import type { APIRoute } from 'astro';
import { readTypeFeed } from '../../../../feeds/read-collections.ts';
import { respondWithRss } from '../../../../feeds/responses.ts';
import { staticPaths } from '../../../../store/queries.ts';

export const getStaticPaths = () =>
  staticPaths('/rss/ngan/loai/[type].xml', ({ type }) => [readTypeFeed(type ?? '')]);

export const GET: APIRoute = ({ params }) => respondWithRss(readTypeFeed(params.type ?? ''), 'short');
