import { PATHS } from '@ntm/shared';
import type { SearchAction, WithActionConstraints } from 'schema-dts';
import type { SiteInfo } from '../../model/content.ts';
import type { JsonLd } from './json-ld.ts';
import { toPublisher, toWholePublisher } from './to-publisher.ts';

/** The site for its front page: whose it is, and how to ask its search. */
export function toSiteJsonLd(site: SiteInfo): JsonLd[] {
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      '@id': `${site.url}/#trang`,
      name: site.name,
      url: `${site.url}/`,
      inLanguage: 'vi',
      ...(site.tagline && { description: site.tagline }),
      publisher: { '@id': toPublisher(site)['@id'] as string },
      potentialAction: toSearchAction(site),
    },
    toPublisherJsonLd(site),
  ];
}

/** The newsroom for the page about it. */
export function toPublisherJsonLd(site: SiteInfo): JsonLd {
  return { '@context': 'https://schema.org', ...toWholePublisher(site) };
}

function toSearchAction({ url }: SiteInfo): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: `${url}${PATHS.search}?q={tu_can_tim}`,
    'query-input': 'required name=tu_can_tim',
  };
}
