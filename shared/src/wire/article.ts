import * as z from 'zod';
import { GENRES, valuesOf } from '../taxonomy.ts';
import { contentFields, documentId, optionalText, references, text, webAddress } from './fields.ts';

export const wireArticle = z.strictObject({
  type: z.literal('article'),
  ...contentFields,
  title: text,
  body: text,
  genre: z.enum(valuesOf(GENRES)),
  audio: documentId.nullable(),
  transcript: optionalText,
  videoUrl: webAddress.nullable(),
  related: references,
});
export type WireArticle = z.infer<typeof wireArticle>;
