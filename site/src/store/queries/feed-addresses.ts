import { FEEDS, type ContentType, type Gathering } from '@ntm/shared';
import type { Store } from '../database.ts';
import { getNewest } from '../listed.ts';
import { listOf } from '../lists.ts';
import { toAddress, type Address } from './address.ts';

/** Feeds that are always there. */
export function fixedFeeds(): Address[] {
  const paths = [FEEDS.all, FEEDS.allJson, FEEDS.short, FEEDS.corrections, FEEDS.opml, FEEDS.broadcasts];
  return paths.map((path) => toAddress(path, {}, path));
}

export function typeFeeds(type: ContentType): Address[] {
  return [
    toAddress('/rss/loai/[type].xml', { type }, FEEDS.type(type)),
    toAddress('/rss/loai/[type].json', { type }, FEEDS.typeJson(type)),
    toAddress('/rss/ngan/loai/[type].xml', { type }, FEEDS.typeShort(type)),
  ];
}

/** The feeds of an entry of a registry; of a locality only when there is something in it. */
export function feedsOfGathering(store: Store, kind: Gathering, slug: string, list: string): Address[] {
  switch (kind) {
    case 'theme':
      return [
        toAddress('/rss/chu-de/[slug].xml', { slug }, FEEDS.theme(slug)),
        toAddress('/rss/chu-de/[slug].json', { slug }, FEEDS.themeJson(slug)),
        toAddress('/rss/ngan/chu-de/[slug].xml', { slug }, FEEDS.themeShort(slug)),
      ];
    case 'organisation':
      return [
        toAddress('/rss/co-quan/[slug].xml', { slug }, FEEDS.organisation(slug)),
        toAddress('/rss/co-quan/[slug].json', { slug }, FEEDS.organisationJson(slug)),
        toAddress('/rss/ngan/co-quan/[slug].xml', { slug }, FEEDS.organisationShort(slug)),
      ];
    case 'locality':
      return hasEntries(store, list)
        ? [toAddress('/rss/dia-phuong/[slug].xml', { slug }, FEEDS.locality(slug))]
        : [];
    default:
      return [];
  }
}

/** The archive of a month in which something was published. */
export function feedsOfMonth(store: Store, month: string): Address[] {
  return hasEntries(store, listOf.month(month))
    ? [toAddress('/rss/thang/[month].xml', { month }, FEEDS.month(month))]
    : [];
}

function hasEntries(store: Store, list: string): boolean {
  return getNewest(store, list, { limit: 1, withdrawn: true }).length > 0;
}
