import { FEEDS, PATHS } from '@ntm/shared';
import { feedWords } from '../i18n/feeds.ts';
import { feedMonthsBeside, newestFeedMonth, noticeFeed, site } from '../store/queries.ts';
import type { Feed } from './feed.ts';
import { LIMIT, readContent } from './read-collection.ts';
import { toNoticeItem } from './to-feed-item.ts';

/** Everything, newest first, with its archives behind it. */
export function readAllFeed(): Feed | null {
  const info = site();
  const newest = newestFeedMonth();
  const content = readContent({ kind: 'all' }, LIMIT, info);
  return (
    content && {
      ...content,
      title: info.name,
      description: info.tagline ?? info.name,
      pageUrl: info.url + PATHS.front,
      addresses: {
        full: info.url + FEEDS.all,
        json: info.url + FEEDS.allJson,
        short: info.url + FEEDS.short,
      },
      history: {
        kind: 'subscription',
        previous: newest === null ? null : info.url + FEEDS.month(newest),
      },
      podcast: null,
    }
  );
}

/** The archive of a month (`2026-03`) in RFC 5005's sense; null when nothing was published in it. */
export function readMonthFeed(month: string): Feed | null {
  const info = site();
  const beside = feedMonthsBeside(month);
  const content = beside && readContent({ kind: 'month', month }, null, info);
  const addressOf = (neighbour: string | null) => neighbour && info.url + FEEDS.month(neighbour);
  return (
    content && {
      ...content,
      title: `${feedWords.monthTitle(month)} – ${info.name}`,
      description: info.tagline ?? info.name,
      pageUrl: info.url + PATHS.front,
      addresses: { full: info.url + FEEDS.month(month) },
      history: {
        kind: 'archive',
        current: info.url + FEEDS.all,
        previous: addressOf(beside.previous),
        next: addressOf(beside.next),
      },
      podcast: null,
    }
  );
}

/** Corrections and withdrawals, each an item of its own. */
export function readNoticeFeed(): Feed {
  const info = site();
  const { entries, changedAt } = noticeFeed();
  return {
    title: `${feedWords.corrections} – ${info.name}`,
    description: feedWords.correctionsDescription,
    pageUrl: info.url + PATHS.corrections,
    addresses: { full: info.url + FEEDS.corrections },
    hubUrls: info.hubUrls,
    changedAt,
    items: entries.map((notice) => toNoticeItem(notice, info.url)),
    history: null,
    podcast: null,
  };
}
