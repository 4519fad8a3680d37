import * as z from 'zod';
import { documentId, optionalText, text } from './fields.ts';

/** A file of the media library that a public document uses; its bytes are fetched from `mediaPath(documentId)`. */
export const wireMedia = z.strictObject({
  type: z.literal('media'),
  documentId,
  mime: text,
  /** Bytes. */
  size: z.int().nonnegative(),
  /** The library's own description, used where a figure has none. */
  alternativeText: optionalText,
  caption: optionalText,
  /** Percent from the left and from the top. */
  focalPoint: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }).nullable(),
});
export type WireMedia = z.infer<typeof wireMedia>;
