import { withoutForbidden } from './xml.ts';
import type { Feed, FeedItem } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org), with the items of its full RSS. @throws Error when it has no address as JSON */
export function toJsonFeed(feed: Feed): string {
  if (!feed.addresses.json) throw new Error(`the feed "${feed.title}" is not published as JSON`);
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.addresses.json,
    description: feed.description,
    language: 'vi',
    ...(feed.hubUrls.length > 0 ? { hubs: feed.hubUrls.map((url) => ({ type: 'WebSub', url })) } : {}),
    items: [],
  };
  const items = feed.items.map(writeItem).join(',');
  const text = JSON.stringify(document, cleanText, 1);
  // The empty list is the last thing in it.
  return `${items ? text.replace(/\[\]\n\}$/, () => `[${items}\n ]\n}`) : text}\n`;
}

/** Items as they are written: the same stand in many feeds, and in each version of them. */
const written = new WeakMap<FeedItem, string>();

function writeItem(item: FeedItem): string {
  const known = written.get(item);
  if (known !== undefined) return known;
  const text = `\n${JSON.stringify(toJsonItem(item), cleanText, 1)}`.replaceAll('\n', '\n  ');
  written.set(item, text);
  return text;
}

function toJsonItem(item: FeedItem) {
  const tags = [...new Set(item.categories.map(({ name }) => name))];
  const attachment = item.attachment ?? item.image;
  return {
    id: item.guid,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    date_published: item.publishedAt,
    date_modified: item.updatedAt,
    ...(item.image ? { image: item.image.src } : {}),
    ...(item.creator ? { authors: [{ name: item.creator }] } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(attachment
      ? {
          attachments: [{ url: attachment.src, mime_type: attachment.mime, size_in_bytes: attachment.bytes }],
        }
      : {}),
  };
}

/** The same characters as in RSS: half a surrogate pair, too, is refused by strict readers of JSON. */
function cleanText(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutForbidden(value) : value;
}
