import type { APIRoute } from 'astro';
import { readOrganisationFeed } from '../../../../feeds/read-collections.ts';
import { respondWithRss } from '../../../../feeds/responses.ts';
import { staticPaths } from '../../../../store/queries.ts';

export const getStaticPaths = () =>
  staticPaths('/rss/ngan/co-quan/[slug].xml', ({ slug }) => [readOrganisationFeed(slug ?? '')]);

export const GET: APIRoute = ({ params }) => respondWithRss(readOrganisationFeed(params.slug ?? ''), 'short');
