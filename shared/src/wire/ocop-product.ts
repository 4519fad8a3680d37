import * as z from 'zod';
import { PRODUCT_GROUPS, valuesOf } from '../taxonomy.ts';
import { contentFields, day, documentId, optionalText, text, webAddress } from './fields.ts';

/** Component `ocop.rating`. */
const rating = z.strictObject({
  stars: z.int().min(3).max(5),
  decisionNumber: optionalText,
  decisionDate: day,
  authority: optionalText,
  /** The last day on which it holds; null where the decision names none. */
  expiresOn: day.nullable(),
});
/** Component `ocop.shop-link`. */
const shopLink = z.strictObject({ label: text, url: webAddress });

export const wireOcopProduct = z.strictObject({
  type: z.literal('ocop-product'),
  ...contentFields,
  name: text,
  body: text,
  producer: documentId,
  group: z.enum(valuesOf(PRODUCT_GROUPS)),
  ratings: z.array(rating).min(1),
  packaging: optionalText,
  price: optionalText,
  traceabilityUrl: webAddress.nullable(),
  shopLinks: z.array(shopLink),
  certifications: optionalText,
});
export type WireOcopProduct = z.infer<typeof wireOcopProduct>;
