import type { APIRoute } from 'astro';
import { readOrganisationFeed } from '../../../feeds/read-collections.ts';
import { respondWithJsonFeed } from '../../../feeds/responses.ts';
import { staticPaths } from '../../../store/queries.ts';

export const getStaticPaths = () =>
  staticPaths('/rss/co-quan/[slug].json', ({ slug }) => [readOrganisationFeed(slug ?? '')]);

export const GET: APIRoute = ({ params }) => respondWithJsonFeed(readOrganisationFeed(params.slug ?? ''));
