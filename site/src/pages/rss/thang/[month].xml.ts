import type { APIRoute } from 'astro';
import { readMonthFeed } from '../../../feeds/read-feeds.ts';
import { respondWithRss } from '../../../feeds/responses.ts';
import { staticPaths } from '../../../store/queries.ts';

export const getStaticPaths = () =>
  staticPaths('/rss/thang/[month].xml', ({ month }) => [readMonthFeed(month ?? '')]);

export const GET: APIRoute = ({ params }) => respondWithRss(readMonthFeed(params.month ?? ''), 'full');
