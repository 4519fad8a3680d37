import { FEEDS, PATHS, themePath } from '@ntm/shared';
import { feedWords } from '../i18n/feeds.ts';
import { feedMonths, site, themes } from '../store/queries.ts';
import type { OpmlGroup } from './to-opml.ts';

/** All the feeds that there are, in the folders that a feed reader makes of them. */
export function readOpmlGroups(): OpmlGroup[] {
  const { url } = site();
  const toFeed = (title: string, feed: string, page: string) => ({
    title,
    url: url + feed,
    pageUrl: url + page,
  });
  return [
    {
      title: feedWords.full,
      feeds: [
        toFeed(feedWords.all, FEEDS.all, PATHS.front),
        ...themes().map(({ title, slug }) => toFeed(title, FEEDS.theme(slug), themePath(slug))),
        toFeed(feedWords.corrections, FEEDS.corrections, PATHS.corrections),
      ],
    },
    {
      title: feedWords.short,
      feeds: [
        toFeed(feedWords.all, FEEDS.short, PATHS.front),
        ...themes().map(({ title, slug }) => toFeed(title, FEEDS.themeShort(slug), themePath(slug))),
      ],
    },
    {
      title: feedWords.months,
      feeds: feedMonths()
        .toReversed()
        .map((month) => toFeed(feedWords.monthTitle(month), FEEDS.month(month), PATHS.front)),
    },
  ];
}
