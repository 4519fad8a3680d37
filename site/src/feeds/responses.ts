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

/** Texts behind the responses of this module. */
const texts = new WeakMap<Response, string>();
const encoder = new TextEncoder();

export function respond(text: string, mime: string): Response {
  // Made when somebody reads it: making bytes of a large feed takes as long as writing it.
  const bytes = new ReadableStream(
    {
      pull(controller) {
        controller.enqueue(encoder.encode(text));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const response = new Response(bytes, { headers: { 'Content-Type': `${mime}; charset=utf-8` } });
  texts.set(response, text);
  return response;
}

/** What a response says; of one from here without making bytes of it. It can be read once. */
export async function readText(response: Response): Promise<string> {
  return texts.get(response) ?? response.text();
}

export function respondNotFound(): Response {
  return new Response(null, { status: 404 });
}
