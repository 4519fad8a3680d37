import type { CollectionPageLeaf } from 'schema-dts';
import type { GatheringPage, SiteInfo } from '../../model/content.ts';
import type { JsonLd } from './json-ld.ts';

/** The page of a gathering: a profile of who writes, a collection of what is about everything else. */
export function toGatheringJsonLd(site: SiteInfo, gathering: GatheringPage): JsonLd {
  const url = site.url + gathering.path;
  const page = { '@context': 'https://schema.org', '@id': url, url, inLanguage: 'vi' } as const;
  if (gathering.kind === 'author') {
    const { name, role, organisation, description } = gathering;
    return {
      ...page,
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name,
        ...(role && { jobTitle: role }),
        ...(description && { description }),
        ...(organisation && { worksFor: { '@type': 'Organization', name: organisation.name } }),
      },
    };
  }
  const about = toSubject(gathering);
  return { ...page, '@type': 'CollectionPage', name: gathering.name, ...(about && { about }) };
}

function toSubject(gathering: GatheringPage): CollectionPageLeaf['about'] | null {
  switch (gathering.kind) {
    case 'locality': {
      const { name, label, parent } = gathering;
      return {
        '@type': 'AdministrativeArea',
        name,
        ...(label !== name && { description: label }),
        ...(parent && { containedInPlace: { '@type': 'AdministrativeArea', name: parent.name } }),
      };
    }
    case 'organisation':
    case 'producer': {
      const { name, website } = gathering;
      return { '@type': 'Organization', name, ...(website && { url: website }) };
    }
    default:
      return null;
  }
}
