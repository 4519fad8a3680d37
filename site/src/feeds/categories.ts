import type { ContentType } from '@ntm/shared';
import { sections } from '../i18n/content.ts';
import type { Content } from '../model/content.ts';
import type { FeedCategory } from './feed.ts';

/** Which vocabulary the label of each type is of. */
const LABEL_DOMAINS = {
  article: 'the-loai',
  exemplar: 'loai-guong',
  'ocop-product': 'nhom-san-pham',
  'official-document': 'loai-van-ban',
} as const satisfies Record<ContentType, string>;

/** The vocabularies that portals may sort items by; names of ours, so that they outlive the domain. */
export type CategoryDomain =
  'chu-de' | 'dia-phuong' | 'loai' | 'co-quan' | (typeof LABEL_DOMAINS)[ContentType];

/** What a document is sorted under: themes, localities, type, its label within the type, and the organisation. */
export function toCategories({ themes, localities, type, label, organisation }: Content): FeedCategory[] {
  return [
    ...themes.map(({ title }) => ({ domain: 'chu-de', name: title }) as const),
    ...localities.map(({ name }) => ({ domain: 'dia-phuong', name }) as const),
    { domain: 'loai', name: sections[type].name },
    { domain: LABEL_DOMAINS[type], name: label.label },
    { domain: 'co-quan', name: organisation.name },
  ];
}
