import { findRegistryEntries } from '../find-registry-entries';
import type { SampleOcopProduct } from '../sample-document';
import type { Importer } from './importer';

export const ocopProductImporter: Importer<SampleOcopProduct> = {
  type: 'ocop-product',
  folder: 'ocop-products',
  headlineOf: ({ name }) => name,
  async toOwnData(product, strapi) {
    const { name, group, ratings, packaging, price, traceabilityUrl, shopLinks, certifications } = product;
    const [producer] = await findRegistryEntries(strapi, 'producer', 'slug', [product.producer]);
    return { name, producer, group, ratings, packaging, price, traceabilityUrl, shopLinks, certifications };
  },
};
