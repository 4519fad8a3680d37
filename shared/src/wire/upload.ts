import * as z from 'zod';
import { documentId, text } from './fields.ts';

/** A picture of the library that is in nothing public yet (`GET /api/publication/uploads`); for the publisher alone. */
export const wireUpload = z.strictObject({
  documentId,
  /** Another one whenever the file or what is known of it was changed. */
  stamp: text,
  mime: text,
  focalPoint: z.strictObject({ x: z.number(), y: z.number() }).nullable(),
});
export type WireUpload = z.infer<typeof wireUpload>;

export const wireUploads = z.array(wireUpload);
