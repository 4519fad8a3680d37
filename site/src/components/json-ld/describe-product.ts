import type { ArticleLeaf, ProductLeaf } from 'schema-dts';
import { productWords } from '../../i18n/content.ts';
import type { OcopProduct, SiteInfo } from '../../model/content.ts';

/** An article about a product. */
export function describeProduct(site: SiteInfo, product: OcopProduct): ArticleLeaf {
  return { '@type': 'Article', mainEntity: toProduct(site, product) };
}

/**
 * The product itself. Its stars are an award, and only while they hold: a `rating` of schema.org would be an opinion of
 * customers, which nobody asked.
 */
function toProduct(site: SiteInfo, product: OcopProduct): ProductLeaf {
  const { producer, currentRating, label } = product;
  return {
    '@type': 'Product',
    name: product.title,
    description: product.summary,
    category: label.label,
    manufacturer: {
      '@type': 'Organization',
      name: producer.name,
      ...(producer.path && { url: site.url + producer.path }),
    },
    ...(currentRating && {
      award: productWords.award(
        currentRating.stars,
        currentRating.decisionNumber,
        currentRating.decisionDate,
      ),
    }),
  };
}
