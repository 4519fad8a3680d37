import { FEEDS, PATHS, themePath } from '@ntm/shared';
import { feedWords } from '../i18n/feeds.ts';
import type { SiteInfo } from '../model/content.ts';
import {
  feed,
  feedMonths,
  noticeFeed,
  renditionBytes,
  site,
  theme,
  type FeedScope,
} from '../store/queries.ts';
import type { Feed } from './feed.ts';
import { toFeedItem, toNoticeItem } from './to-feed-item.ts';

const LIMIT = 50;

/** Everything, newest first, with its archives behind it. */
export function readAllFeed(): Feed | null {
  const info = site();
  const newest = feedMonths().at(-1);
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
        previous: newest === undefined ? null : info.url + FEEDS.month(newest),
      },
    }
  );
}

/** A theme; null when there is no such theme. */
export function readThemeFeed(slug: string): Feed | null {
  const info = site();
  const about = theme(slug);
  const content = about && readContent({ kind: 'theme', slug }, LIMIT, info);
  return (
    content && {
      ...content,
      title: `${about.title} – ${info.name}`,
      description: about.description,
      pageUrl: info.url + themePath(slug),
      addresses: {
        full: info.url + FEEDS.theme(slug),
        json: info.url + FEEDS.themeJson(slug),
        short: info.url + FEEDS.themeShort(slug),
      },
      history: null,
    }
  );
}

/** The archive of a month (`2026-03`) in RFC 5005's sense; null when nothing was published in it. */
export function readMonthFeed(month: string): Feed | null {
  const info = site();
  const months = feedMonths();
  const place = months.indexOf(month);
  const content = place < 0 ? null : readContent({ kind: 'month', month }, null, info);
  const addressOf = (neighbour: string | undefined) =>
    neighbour === undefined ? null : info.url + FEEDS.month(neighbour);
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
        previous: addressOf(months[place - 1]),
        next: addressOf(months[place + 1]),
      },
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
  };
}

function readContent(
  scope: FeedScope,
  limit: number | null,
  { url, hubUrls }: SiteInfo,
): Pick<Feed, 'items' | 'changedAt' | 'hubUrls'> | null {
  const found = feed(scope, limit);
  if (!found) return null;
  return {
    hubUrls,
    changedAt: found.changedAt,
    items: found.entries.map((entry) => toFeedItem(entry, url, renditionBytes)),
  };
}
