import * as z from 'zod';
import { documentId, slug, text } from './fields.ts';

export const wireTheme = z.strictObject({
  type: z.literal('theme'),
  documentId,
  code: z.string().regex(/^1\.[1-7]$/),
  title: text,
  shortTitle: text,
  slug,
  description: text,
  order: z.int(),
});
export type WireTheme = z.infer<typeof wireTheme>;
