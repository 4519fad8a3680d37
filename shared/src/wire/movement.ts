import * as z from 'zod';
import { documentId, optionalText, slug, text } from './fields.ts';

export const wireMovement = z.strictObject({
  type: z.literal('movement'),
  documentId,
  name: text,
  slug,
  description: optionalText,
});
export type WireMovement = z.infer<typeof wireMovement>;
