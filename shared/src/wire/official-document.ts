import * as z from 'zod';
import { DOCUMENT_KINDS, valuesOf } from '../taxonomy.ts';
import { contentFields, day, documentId, optionalText, text } from './fields.ts';

export const wireOfficialDocument = z.strictObject({
  type: z.literal('official-document'),
  ...contentFields,
  number: text,
  title: text,
  kind: z.enum(valuesOf(DOCUMENT_KINDS)),
  issuedOn: day,
  /** Who issued it, as the document says. */
  issuer: text,
  /** There is a body, a file, or both. */
  body: optionalText,
  file: documentId.nullable(),
});
export type WireOfficialDocument = z.infer<typeof wireOfficialDocument>;
