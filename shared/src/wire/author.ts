import * as z from 'zod';
import { documentId, optionalText, slug, text } from './fields.ts';

export const wireAuthor = z.strictObject({
  type: z.literal('author'),
  documentId,
  name: text,
  slug,
  organisation: documentId.nullable(),
  role: optionalText,
  photo: documentId.nullable(),
  bio: optionalText,
});
export type WireAuthor = z.infer<typeof wireAuthor>;
