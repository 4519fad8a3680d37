import * as z from 'zod';
import { ORGANISATION_KINDS, valuesOf } from '../taxonomy.ts';
import { day, documentId, optionalText, references, slug, text, webAddress } from './fields.ts';

export const wireOrganisation = z.strictObject({
  type: z.literal('organisation'),
  documentId,
  name: text,
  shortName: optionalText,
  slug,
  kind: z.enum(valuesOf(ORGANISATION_KINDS)),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  successors: references,
  website: webAddress.nullable(),
  logo: documentId.nullable(),
});
export type WireOrganisation = z.infer<typeof wireOrganisation>;
