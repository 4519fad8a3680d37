import { toXmlDocument, type XmlElement } from './xml.ts';

export interface OpmlFeed {
  readonly title: string;
  readonly url: string;
  readonly pageUrl: string;
}

export interface OpmlGroup {
  readonly title: string;
  readonly feeds: readonly OpmlFeed[];
}

/** A list of feeds as OPML 2.0, in groups that feed readers show as folders. */
export function toOpml(title: string, groups: readonly OpmlGroup[]): string {
  return toXmlDocument({
    opml: { '@_version': '2.0', head: { title }, body: { outline: groups.map(toGroupOutline) } },
  });
}

function toGroupOutline({ title, feeds }: OpmlGroup): XmlElement {
  return { '@_text': title, '@_title': title, outline: feeds.map(toFeedOutline) };
}

function toFeedOutline({ title, url, pageUrl }: OpmlFeed): XmlElement {
  return {
    '@_type': 'rss',
    '@_text': title,
    '@_title': title,
    '@_xmlUrl': url,
    '@_htmlUrl': pageUrl,
    '@_language': 'vi',
    '@_version': 'RSS2',
  };
}
