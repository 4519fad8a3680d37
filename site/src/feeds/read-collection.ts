import {
  changeOf,
  EPOCH,
  feed,
  feedEntry,
  latest,
  renditionBytes,
  site,
  type FeedScope,
} from '../store/queries.ts';
import type { SiteInfo } from '../model/content.ts';
import type { Feed, FeedAddresses } from './feed.ts';
import { toFeedItem } from './to-feed-item.ts';

/** Items of a feed that its readers subscribe to. */
export const LIMIT = 50;

/** What a part of the site is called and where it is; addresses are site paths. */
export interface Collection {
  readonly title: string;
  readonly description: string;
  readonly page: string;
  readonly addresses: FeedAddresses;
}

/** The feed of a part of the site; null where the store has no such part. */
export function readCollection(scope: FeedScope, about: Collection, limit = LIMIT): Feed | null {
  const info = site();
  const content = readContent(scope, limit, info);
  const addresses = Object.entries(about.addresses).map(([form, path]) => [form, info.url + path]);
  return (
    content && {
      ...content,
      title: `${about.title} – ${info.name}`,
      description: about.description,
      pageUrl: info.url + about.page,
      addresses: Object.fromEntries(addresses) as FeedAddresses,
      history: null,
      podcast: null,
    }
  );
}

/** What a feed carries, newest first; null where the store has no such feed. */
export function readContent(
  scope: FeedScope,
  limit: number | null,
  { url, hubUrls }: SiteInfo,
): Pick<Feed, 'items' | 'changedAt' | 'hubUrls'> | null {
  const places = feed(scope, limit);
  if (!places) return null;
  const entries = places.flatMap((place) => feedEntry(place) ?? []);
  return {
    hubUrls,
    // The newest change of anything in it.
    changedAt: entries.map(changeOf).reduce(latest, EPOCH),
    items: entries.map((entry) => toFeedItem(entry, url, renditionBytes)),
  };
}
