import { readAllFeed } from '../../feeds/read-feeds.ts';
import { respondWithRss } from '../../feeds/responses.ts';

export const GET = () => respondWithRss(readAllFeed(), 'short');
