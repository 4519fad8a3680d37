import type { SiteInfo } from '../../model/content.ts';
import type { JsonLd } from './json-ld.ts';
import { toPublisher, toWholePublisher } from './to-publisher.ts';

/** The site for its front page, and whose it is. */
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
    },
    toPublisherJsonLd(site),
  ];
}

/** The newsroom for the page about it. */
export function toPublisherJsonLd(site: SiteInfo): JsonLd {
  return { '@context': 'https://schema.org', ...toWholePublisher(site) };
}
