import type { WireOcopProduct } from '@ntm/shared';
import { CONTENT_POPULATE, readContent } from './read-content';
import { IDENTITY, identityOf, partsOf, textOrNull, type Entry, type Unparsed } from './read-entry';

export const ocopProductPopulate = {
  ...CONTENT_POPULATE,
  producer: IDENTITY,
  ratings: true,
  shopLinks: true,
};

export function serialiseOcopProduct(entry: Entry): Unparsed<WireOcopProduct> {
  return {
    type: 'ocop-product',
    ...readContent(entry),
    name: textOrNull(entry['name']),
    body: textOrNull(entry['body']),
    producer: identityOf(entry['producer']),
    group: entry['group'],
    ratings: partsOf(entry['ratings']).map(readRating),
    packaging: textOrNull(entry['packaging']),
    price: textOrNull(entry['price']),
    traceabilityUrl: textOrNull(entry['traceabilityUrl']),
    shopLinks: partsOf(entry['shopLinks']).map(readShopLink),
    certifications: textOrNull(entry['certifications']),
  };
}

function readRating(rating: Entry): Unparsed<WireOcopProduct['ratings'][number]> {
  return {
    stars: rating['stars'],
    decisionNumber: textOrNull(rating['decisionNumber']),
    decisionDate: textOrNull(rating['decisionDate']),
    authority: textOrNull(rating['authority']),
    expiresOn: textOrNull(rating['expiresOn']),
  };
}

function readShopLink({ label, url }: Entry): Unparsed<WireOcopProduct['shopLinks'][number]> {
  return { label: textOrNull(label), url: textOrNull(url) };
}
