import * as z from 'zod';
import { CONTENT_TYPES, LANGUAGES, valuesOf } from '../taxonomy.ts';
import { documentId, instant, references, sitePath, text } from './fields.ts';

/**
 * Where a withdrawn document stood, so that its emptied entry keeps its place in lists and feeds:
 * a client that syncs from nothing never saw the document itself.
 */
export const placement = z.strictObject({
  firstPublishedAt: instant,
  themes: references,
  localities: references,
  organisation: documentId,
  /** Whether it was a broadcast, with a place in the podcast. */
  audio: z.boolean(),
  /** Its minority-language versions, whose addresses lead to the notice. */
  languages: z.array(z.enum(valuesOf(LANGUAGES))),
});

const target = {
  type: z.literal('notice'),
  documentId,
  targetType: z.enum(CONTENT_TYPES),
  targetDocumentId: documentId,
  targetPath: sitePath,
  at: instant,
  publicText: text,
};

export const wireNotice = z.discriminatedUnion('kind', [
  z.strictObject({ ...target, kind: z.literal('correction'), placement: z.null() }),
  z.strictObject({ ...target, kind: z.literal('withdrawal'), placement }),
]);
export type WireNotice = z.infer<typeof wireNotice>;
