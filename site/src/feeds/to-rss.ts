import { getRssString } from '@astrojs/rss';
import { escapeHtml } from '../model/to-figure-html.ts';
import { toCustomData } from './custom-data.ts';
import { PODCAST_NAMESPACE, toPodcastChannel, toPodcastEpisode } from './podcast.ts';
import { withoutForbidden, type XmlElement, type XmlNode } from './xml.ts';
import type { Feed, FeedForm, FeedHistory, FeedImage, FeedItem } from './feed.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};
const HISTORY_NAMESPACE = { fh: 'http://purl.org/syndication/history/1.0' };

const CONTENT_NAMESPACE = { content: 'http://purl.org/rss/1.0/modules/content/' };
const END = '</channel></rss>';

/** Items as they are written: the same stand in many feeds, and in each version of them. */
const written = new WeakMap<FeedItem, Map<string, Promise<string>>>();

/** A feed as RSS 2.0. Its bytes depend on nothing but the feed. @throws Error for a form that has no address */
export async function toRss(feed: Feed, form: FeedForm): Promise<string> {
  const self = feed.addresses[form];
  if (!self) throw new Error(`the feed "${feed.title}" is not published in the form "${form}"`);
  // The archives are in full text: the short form is no part of their chain.
  const history = form === 'full' ? feed.history : null;
  const items = await Promise.all(feed.items.map((item) => writeItem(item, form, feed.podcast !== null)));
  const xml = await getRssString({
    title: feed.title,
    description: feed.description,
    site: feed.pageUrl,
    xmlns: {
      ...(form === 'full' && items.length > 0 ? CONTENT_NAMESPACE : {}),
      ...NAMESPACES,
      ...(history ? HISTORY_NAMESPACE : {}),
      ...(feed.podcast ? PODCAST_NAMESPACE : {}),
    },
    customData: toCustomData(toChannelElements(feed, self, history)),
    items: [],
  });
  return withoutForbidden(xml.slice(0, -END.length)) + items.join('') + END;
}

function writeItem(item: FeedItem, form: FeedForm, isPodcast: boolean): Promise<string> {
  const forms = written.get(item) ?? new Map<string, Promise<string>>();
  written.set(item, forms);
  const key = `${form} ${isPodcast}`;
  const known = forms.get(key) ?? makeItem(item, form, isPodcast);
  forms.set(key, known);
  return known;
}

/** A whole feed of one item, without the feed. */
async function makeItem(item: FeedItem, form: FeedForm, isPodcast: boolean): Promise<string> {
  const options = { title: 'x', description: 'x', site: item.url };
  const xml = await getRssString({ ...options, items: [toRssItem(item, form, isPodcast)] });
  return withoutForbidden(xml.slice(xml.indexOf('<item>'), -END.length));
}

function toChannelElements(feed: Feed, self: string, history: FeedHistory | null): XmlElement {
  return {
    language: 'vi',
    lastBuildDate: toRfc822(feed.changedAt),
    'atom:link': [
      { '@_href': self, '@_rel': 'self', '@_type': 'application/rss+xml' },
      ...feed.hubUrls.map((hub) => ({ '@_href': hub, '@_rel': 'hub' })),
      ...toHistoryLinks(history),
    ],
    ...(history?.kind === 'archive' ? { 'fh:archive': {} } : {}),
    ...(feed.podcast ? toPodcastChannel(feed.podcast) : {}),
  };
}

/** RFC 5005 §4. */
function toHistoryLinks(history: FeedHistory | null): XmlNode[] {
  if (!history) return [];
  const links = {
    current: history.kind === 'archive' ? history.current : null,
    'prev-archive': history.previous,
    'next-archive': history.kind === 'archive' ? history.next : null,
  };
  return Object.entries(links).flatMap(([rel, href]) => (href ? [{ '@_href': href, '@_rel': rel }] : []));
}

function toRssItem(item: FeedItem, form: FeedForm, isPodcast: boolean) {
  // To podcast clients whatever is enclosed is the episode.
  const enclosure = item.attachment ?? (isPodcast ? null : item.image);
  return {
    title: item.title,
    link: item.url,
    description: form === 'full' ? escapeHtml(item.summary) : toShortDescription(item),
    pubDate: new Date(item.publishedAt),
    customData: toCustomData({
      ...toItemElements(item, form),
      ...(isPodcast && item.attachment ? toPodcastEpisode(item) : {}),
    }),
    ...(form === 'full' ? { content: item.html } : {}),
    ...(enclosure
      ? { enclosure: { url: enclosure.src, length: enclosure.bytes, type: enclosure.mime } }
      : {}),
  };
}

function toItemElements(item: FeedItem, form: FeedForm): XmlElement {
  const image = form === 'full' ? item.image : null;
  const thumbnail = form === 'short' ? item.thumbnail : null;
  return {
    guid: { '#text': item.guid, '@_isPermaLink': 'false' },
    'atom:updated': item.updatedAt,
    ...(item.creator ? { 'dc:creator': item.creator } : {}),
    category: item.categories.map(({ domain, name }) => ({ '#text': name, '@_domain': domain })),
    ...(image ? { 'media:content': toMediaContent(image) } : {}),
    ...(thumbnail ? { 'media:thumbnail': toMediaThumbnail(thumbnail) } : {}),
  };
}

function toMediaContent(image: FeedImage): XmlElement {
  return {
    '@_url': image.src,
    '@_type': image.mime,
    '@_medium': 'image',
    '@_fileSize': String(image.bytes),
    '@_width': String(image.width),
    '@_height': String(image.height),
    ...(image.credit ? { 'media:credit': image.credit } : {}),
    ...(image.alt ? { 'media:description': { '#text': image.alt, '@_type': 'plain' } } : {}),
  };
}

function toMediaThumbnail({ src, width, height }: FeedImage): XmlElement {
  return { '@_url': src, '@_width': String(width), '@_height': String(height) };
}

/** For portals that read nothing but title, link, description and date. */
function toShortDescription({ url, summary, thumbnail }: FeedItem): string {
  const picture = thumbnail
    ? `<a href="${escapeHtml(url)}"><img src="${escapeHtml(thumbnail.src)}" width="${thumbnail.width}" ` +
      `height="${thumbnail.height}" alt="${escapeHtml(thumbnail.alt)}" /></a>`
    : '';
  return `${picture}<p>${escapeHtml(summary)}</p>`;
}

/** RFC 822 with a year of four digits, as RSS 2.0 wants it. */
function toRfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
