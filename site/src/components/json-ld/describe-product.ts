import { productWords } from '../../i18n/content.ts';
import type { OcopProduct, SiteInfo } from '../../model/content.ts';
import type { JsonLd } from './json-ld.ts';

/**
 * An article about a product. Its stars are an award, and only while they hold: a `rating` of schema.org would be an opinion
 * of customers, which nobody asked.
 */
export function describeProduct(site: SiteInfo, product: OcopProduct): JsonLd {
  const { producer, currentRating, label } = product;
  return {
    '@type': 'Article',
    mainEntity: {
      '@type': 'Product',
      name: product.title,
      description: product.summary,
      category: label.label,
      manufacturer: {
        '@type': 'Organization',
        name: producer.name,
        ...(producer.path ? { url: site.url + producer.path } : {}),
      },
      ...(currentRating
        ? {
            award: productWords.award(
              currentRating.stars,
              currentRating.decisionNumber,
              currentRating.decisionDate,
            ),
          }
        : {}),
    },
  };
}
