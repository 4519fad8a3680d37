import { CONTENT_TYPES, FEEDS, gatheringPath, sectionPath, themePath } from '@ntm/shared';
import { sections } from '../i18n/content.ts';
import { feedWords } from '../i18n/feeds.ts';
import { gatheringWords } from '../i18n/gatherings.ts';
import { gathering, site, theme } from '../store/queries.ts';
import type { Feed } from './feed.ts';
import { readCollection } from './read-collection.ts';

/** Portals show a few items of a place; its page has them all. */
const PLACE_LIMIT = 20;

/** All documents of a content type; null when there is no such type. */
export function readTypeFeed(name: string): Feed | null {
  const type = CONTENT_TYPES.find((candidate) => candidate === name);
  if (!type) return null;
  return readCollection(
    { kind: 'type', type },
    {
      title: sections[type].name,
      description: sections[type].description,
      page: sectionPath(type),
      addresses: { full: FEEDS.type(type), json: FEEDS.typeJson(type), short: FEEDS.typeShort(type) },
    },
  );
}

/** A theme; null when there is no such theme. */
export function readThemeFeed(slug: string): Feed | null {
  const about = theme(slug);
  if (!about) return null;
  return readCollection(
    { kind: 'theme', slug },
    {
      title: about.title,
      description: about.description,
      page: themePath(slug),
      addresses: { full: FEEDS.theme(slug), json: FEEDS.themeJson(slug), short: FEEDS.themeShort(slug) },
    },
  );
}

/** What an organisation published; null when there is no such organisation. */
export function readOrganisationFeed(slug: string): Feed | null {
  const about = gathering('organisation', slug);
  if (!about) return null;
  return readCollection(
    { kind: 'organisation', slug },
    {
      title: about.name,
      description: gatheringWords.descriptions.organisation(about.name),
      page: gatheringPath('organisation', slug),
      addresses: {
        full: FEEDS.organisation(slug),
        json: FEEDS.organisationJson(slug),
        short: FEEDS.organisationShort(slug),
      },
    },
  );
}

/** A unit, in the short form alone; null when there is no such unit, or nothing about it. */
export function readLocalityFeed(slug: string): Feed | null {
  const about = gathering('locality', slug);
  if (about?.kind !== 'locality') return null;
  const feed = readCollection(
    { kind: 'locality', slug },
    {
      title: about.label,
      description: gatheringWords.descriptions.locality(about.label),
      page: gatheringPath('locality', slug),
      addresses: { short: FEEDS.locality(slug) },
    },
    PLACE_LIMIT,
  );
  return feed && feed.items.length > 0 ? feed : null;
}

/** The broadcasts, as a podcast. */
export function readBroadcastFeed(): Feed | null {
  const { name, url } = site();
  const feed = readCollection(
    { kind: 'broadcasts' },
    {
      title: feedWords.broadcasts,
      description: feedWords.broadcastsDescription,
      page: sectionPath('article'),
      addresses: { full: FEEDS.broadcasts },
    },
  );
  return feed && { ...feed, podcast: { author: name, imageUrl: `${url}/icon-512.png` } };
}
