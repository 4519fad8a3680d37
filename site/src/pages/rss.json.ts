import { readAllFeed } from '../feeds/read-feeds.ts';
import { respondWithJsonFeed } from '../feeds/responses.ts';

export const GET = () => respondWithJsonFeed(readAllFeed());
