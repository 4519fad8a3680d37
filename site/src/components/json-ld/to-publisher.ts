import { PATHS } from '@ntm/shared';
import type { NewsMediaOrganizationLeaf } from 'schema-dts';
import type { SiteInfo } from '../../model/content.ts';

/** The newsroom behind the site: one thing on all pages, known by its `@id`. */
export function toPublisher({ name, url }: SiteInfo): NewsMediaOrganizationLeaf {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${url}/#toa-soan`,
    name,
    url: `${url}/`,
    logo: `${url}/icon-512.png`,
  };
}

/** The same with all that the site says of it: who stands behind it, what it promises, where it corrects itself. */
export function toWholePublisher(site: SiteInfo): NewsMediaOrganizationLeaf {
  const { governingBody, url } = site;
  return {
    ...toPublisher(site),
    areaServed: { '@type': 'AdministrativeArea', name: 'Lào Cai' },
    publishingPrinciples: url + PATHS.about,
    correctionsPolicy: url + PATHS.corrections,
    ...(governingBody && { parentOrganization: { '@type': 'Organization', name: governingBody } }),
  };
}
