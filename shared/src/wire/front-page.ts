import * as z from 'zod';
import { documentId, references } from './fields.ts';

export const wireFrontPage = z.strictObject({
  type: z.literal('front-page'),
  documentId,
  lead: documentId.nullable(),
  picks: references,
});
export type WireFrontPage = z.infer<typeof wireFrontPage>;
