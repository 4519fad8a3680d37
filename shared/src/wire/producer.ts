import * as z from 'zod';
import { PRODUCER_KINDS, valuesOf } from '../taxonomy.ts';
import { documentId, optionalText, slug, text, webAddress } from './fields.ts';

export const wireProducer = z.strictObject({
  type: z.literal('producer'),
  documentId,
  name: text,
  slug,
  kind: z.enum(valuesOf(PRODUCER_KINDS)),
  locality: documentId.nullable(),
  address: optionalText,
  phone: optionalText,
  website: webAddress.nullable(),
});
export type WireProducer = z.infer<typeof wireProducer>;
