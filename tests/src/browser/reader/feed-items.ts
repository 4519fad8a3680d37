import { XMLParser } from 'fast-xml-parser';

/** An item of an RSS feed as a partner's reader takes it. */
export interface FeedItem {
  readonly guid: string;
  readonly title: string;
  readonly link: string;
  readonly pubDate: string;
  readonly updated: string;
  readonly description: string;
  /** Full text, empty in a short feed. */
  readonly content: string;
}

const parser = new XMLParser({ isArray: (name) => name === 'item', parseTagValue: false });

/** Fetches a feed of the site. @throws Error when it is not there */
export async function fetchFeed(siteUrl: string, path: string): Promise<FeedItem[]> {
  const response = await fetch(new URL(path, siteUrl));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const { rss } = parser.parse(await response.text()) as {
    rss: { channel: { item?: Record<string, unknown>[] } };
  };
  return (rss.channel.item ?? []).map(toFeedItem);
}

function toFeedItem(item: Record<string, unknown>): FeedItem {
  const read = (name: string) => readText(item[name]);
  return {
    guid: read('guid'),
    title: read('title'),
    link: read('link'),
    pubDate: read('pubDate'),
    updated: read('atom:updated'),
    description: read('description'),
    content: read('content:encoded'),
  };
}

/** The parser gives an element with attributes as an object. */
function readText(value: unknown): string {
  if (typeof value === 'string') return value;
  const text = (value as { '#text'?: unknown } | undefined)?.['#text'];
  return typeof text === 'string' ? text : '';
}
