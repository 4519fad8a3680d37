import { CONTENT_TYPES, FEEDS, gatheringPath, PATHS, sectionPath, themePath } from '@ntm/shared';
import { sections } from '../i18n/content.ts';
import { feedWords } from '../i18n/feeds.ts';
import { feedMonths, feedOrganisations, localityBoard, site, themes } from '../store/queries.ts';
import type { LocalityRow } from '../model/content.ts';
import type { OpmlFeed, OpmlGroup } from './to-opml.ts';

/** All the feeds that there are, in the folders that a feed reader makes of them. */
export function readOpmlGroups(): OpmlGroup[] {
  const { url } = site();
  const toFeed = ({ title, feed, page }: FeedLink): OpmlFeed => ({
    title,
    url: url + feed,
    pageUrl: url + page,
  });
  return [
    { title: feedWords.full, links: listFullFeeds() },
    { title: feedWords.short, links: listShortFeeds() },
    ...listPlaceFeeds(),
    { title: feedWords.months, links: listMonthFeeds() },
  ].map(({ title, links }) => ({ title, feeds: links.map(toFeed) }));
}

/** A feed and the page for people that shows the same, as site paths. */
interface FeedLink {
  readonly title: string;
  readonly feed: string;
  readonly page: string;
}

function listFullFeeds(): FeedLink[] {
  return [
    { title: feedWords.all, feed: FEEDS.all, page: PATHS.front },
    ...listParts(FEEDS.type, FEEDS.theme, FEEDS.organisation),
    { title: feedWords.broadcasts, feed: FEEDS.broadcasts, page: sectionPath('article') },
    { title: feedWords.corrections, feed: FEEDS.corrections, page: PATHS.corrections },
  ];
}

function listShortFeeds(): FeedLink[] {
  return [
    { title: feedWords.all, feed: FEEDS.short, page: PATHS.front },
    ...listParts(FEEDS.typeShort, FEEDS.themeShort, FEEDS.organisationShort),
  ];
}

/** The parts of the site that have feeds in both forms, each where its form is. */
function listParts(
  ofType: typeof FEEDS.type,
  ofTheme: typeof FEEDS.theme,
  ofOrganisation: typeof FEEDS.organisation,
): FeedLink[] {
  return [
    ...CONTENT_TYPES.map((type) => ({
      title: sections[type].name,
      feed: ofType(type),
      page: sectionPath(type),
    })),
    ...themes().map(({ title, slug }) => ({ title, feed: ofTheme(slug), page: themePath(slug) })),
    ...feedOrganisations().map(({ name, slug }) => ({
      title: name,
      feed: ofOrganisation(slug),
      page: gatheringPath('organisation', slug),
    })),
  ];
}

/** Units about which there is something: today's in a folder for each kind, former ones in one of their own. */
function listPlaceFeeds(): { title: string; links: FeedLink[] }[] {
  const folders = new Map<string, FeedLink[]>();
  for (const unit of localityBoard()) {
    if (unit.documents === 0) continue;
    const folder = unit.isCurrent ? feedWords.currentPlaces(unit.kind.label) : feedWords.formerPlaces;
    folders.set(folder, [...(folders.get(folder) ?? []), toPlaceLink(unit)]);
  }
  return Array.from(folders, ([title, links]) => ({ title, links }));
}

function toPlaceLink({ label, path }: LocalityRow): FeedLink {
  const slug = path.split('/')[2] ?? '';
  return { title: label, feed: FEEDS.locality(slug), page: path };
}

function listMonthFeeds(): FeedLink[] {
  return feedMonths()
    .toReversed()
    .map((month) => ({ title: feedWords.monthTitle(month), feed: FEEDS.month(month), page: PATHS.front }));
}
