import * as z from 'zod';
import { LOCALITY_KINDS, RECOGNITION_LEVELS, valuesOf } from '../taxonomy.ts';
import { day, documentId, optionalText, references, slug, text } from './fields.ts';

/** Component `locality.recognition`. */
export const recognition = z.strictObject({
  level: z.enum(valuesOf(RECOGNITION_LEVELS)),
  criteria: optionalText,
  authority: optionalText,
  decisionNumber: optionalText,
  decisionDate: day.nullable(),
  year: z.int().nullable(),
  revokedOn: day.nullable(),
  note: optionalText,
});

export const wireLocality = z.strictObject({
  type: z.literal('locality'),
  documentId,
  code: text,
  name: text,
  label: text,
  kind: z.enum(valuesOf(LOCALITY_KINDS)),
  slug,
  parent: documentId.nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  successors: references,
  aliases: z.array(text),
  recognitions: z.array(recognition),
});
export type WireLocality = z.infer<typeof wireLocality>;
