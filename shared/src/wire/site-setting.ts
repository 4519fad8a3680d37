import * as z from 'zod';
import { documentId, optionalText, text, webAddress } from './fields.ts';

export const wireSiteSetting = z.strictObject({
  type: z.literal('site-setting'),
  documentId,
  name: text,
  tagline: optionalText,
  governingBody: optionalText,
  licenceLine: optionalText,
  responsiblePerson: optionalText,
  contact: optionalText,
  hubUrls: z.array(webAddress),
});
export type WireSiteSetting = z.infer<typeof wireSiteSetting>;
