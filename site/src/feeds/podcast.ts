import type { FeedItem, Podcast } from './feed.ts';
import type { XmlElement } from './xml.ts';

/** The vocabulary that podcast clients read. */
export const PODCAST_NAMESPACE = { itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd' };

/** What podcast clients want to know of a channel. */
export function toPodcastChannel({ author, imageUrl }: Podcast): XmlElement {
  return {
    'itunes:author': author,
    'itunes:type': 'episodic',
    'itunes:category': { '@_text': 'News' },
    'itunes:explicit': 'false',
    'itunes:image': { '@_href': imageUrl },
  };
}

/** What podcast clients want to know of a broadcast. */
export function toPodcastEpisode({ creator, image }: FeedItem): XmlElement {
  return {
    ...(creator ? { 'itunes:author': creator } : {}),
    'itunes:episodeType': 'full',
    'itunes:explicit': 'false',
    ...(image ? { 'itunes:image': { '@_href': image.src } } : {}),
  };
}
