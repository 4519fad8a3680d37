import type { Feed, FeedForm } from './feed.ts';
import { toJsonFeed } from './to-json-feed.ts';
import { toRss } from './to-rss.ts';

/** A feed as RSS, or 404 when there is none. */
export async function respondWithRss(feed: Feed | null, form: FeedForm): Promise<Response> {
  return feed ? respond(await toRss(feed, form), 'application/rss+xml') : respondNotFound();
}

/** A feed as JSON Feed, or 404 when there is none. */
export function respondWithJsonFeed(feed: Feed | null): Response {
  return feed ? respond(toJsonFeed(feed), 'application/feed+json') : respondNotFound();
}

export function respondWithXml(xml: string): Response {
  return respond(xml, 'application/xml');
}

export function respond(body: string, mime: string): Response {
  // As bytes: of a string each character is looked at once more, which takes as long as writing a large feed.
  return new Response(new TextEncoder().encode(body), {
    headers: { 'Content-Type': `${mime}; charset=utf-8` },
  });
}

export function respondNotFound(): Response {
  return new Response(null, { status: 404 });
}
