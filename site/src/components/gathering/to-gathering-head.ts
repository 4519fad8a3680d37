import { FEEDS, PATHS } from '@ntm/shared';
import { gatheringWords as words, placeWords } from '../../i18n/gatherings.ts';
import { themes } from '../../i18n/vi.ts';
import type { GatheringPage, SiteInfo } from '../../model/content.ts';
import type { PageHead, Step } from '../head/page-head.ts';
import { toGatheringJsonLd } from '../json-ld/to-gathering-json-ld.ts';

/** The head of the page of a gathering. */
export function toGatheringHead(site: SiteInfo, gathering: GatheringPage): PageHead {
  const { kind, name, path } = gathering;
  return {
    title: kind === 'locality' ? gathering.label : name,
    description: words.descriptions[kind](kind === 'locality' ? gathering.label : name),
    path,
    trail: toTrail(gathering),
    feeds: toFeeds(gathering),
    jsonLd: [toGatheringJsonLd(site, gathering)],
  };
}

/** The head of a page of the archive of a gathering, of which it needs the name and the path alone. */
export function toGatheringArchiveHead(
  kind: GatheringPage['kind'],
  { name, path }: Step,
  page: number,
): PageHead {
  return {
    title: words.archiveTitle(name, page),
    description: words.descriptions[kind](name),
    path: `${path}trang/${page}/`,
    trail: [...toTrail({ kind }), { name, path }],
  };
}

function toTrail({ kind }: Pick<GatheringPage, 'kind'>): Step[] {
  return kind === 'locality' ? [{ name: placeWords.board, path: PATHS.localities }] : [];
}

/** The feeds that there are of a gathering; a unit has one as soon as it has anything. */
function toFeeds(gathering: GatheringPage): { title: string; path: string }[] {
  switch (gathering.kind) {
    case 'theme':
      return [
        { title: themes.feedName(gathering.theme.shortTitle), path: FEEDS.theme(gathering.theme.slug) },
      ];
    case 'organisation':
      return [{ title: gathering.name, path: FEEDS.organisation(gathering.slug) }];
    case 'locality':
      return gathering.newest.cards.length > 0
        ? [{ title: gathering.label, path: FEEDS.locality(gathering.slug) }]
        : [];
    default:
      return [];
  }
}
