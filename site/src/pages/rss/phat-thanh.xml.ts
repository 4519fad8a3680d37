import { readBroadcastFeed } from '../../feeds/read-collections.ts';
import { respondWithRss } from '../../feeds/responses.ts';

export const GET = () => respondWithRss(readBroadcastFeed(), 'full');
