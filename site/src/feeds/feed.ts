import type { Download } from '../model/content.ts';
import type { CategoryDomain } from './categories.ts';

/** What a feed says, whatever the format that says it. All addresses are absolute, all instants ISO 8601. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page for people that shows the same. */
  readonly pageUrl: string;
  readonly addresses: FeedAddresses;
  readonly hubUrls: readonly string[];
  readonly changedAt: string;
  readonly items: readonly FeedItem[];
  /** Where this feed stands among the archives of RFC 5005; null for a feed that has none. */
  readonly history: FeedHistory | null;
  /** What makes it a podcast; null for every other feed. */
  readonly podcast: Podcast | null;
}

export interface Podcast {
  readonly author: string;
  readonly imageUrl: string;
}

/** Where the feed is in each of its forms; a form without an address is not published. */
export type FeedAddresses = Partial<Record<FeedForm | 'json', string>>;

/** Full text, or a thumbnail and a summary for portals that read only title, link, description and date. */
export type FeedForm = 'full' | 'short';

/** The subscribed feed, or an archive of it, with its neighbours in time. */
export type FeedHistory =
  | { readonly kind: 'subscription'; readonly previous: string | null }
  | {
      readonly kind: 'archive';
      readonly current: string;
      readonly previous: string | null;
      readonly next: string | null;
    };

export interface FeedItem {
  /** Made of the document's id alone: it outlives slug, title and domain. */
  readonly guid: string;
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** Everything, as HTML that may stand on any site: absolute addresses, at most one picture, nothing active. */
  readonly html: string;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly creator: string | null;
  readonly categories: readonly FeedCategory[];
  readonly image: FeedImage | null;
  readonly thumbnail: FeedImage | null;
  /** The file that the item is about, sound or document. */
  readonly attachment: Download | null;
}

export interface FeedCategory {
  readonly domain: CategoryDomain;
  readonly name: string;
}

export interface FeedImage {
  readonly src: string;
  readonly mime: 'image/jpeg';
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly credit: string | null;
}
