import * as z from 'zod';
import { WIRE_TYPES } from '../taxonomy.ts';
import { documentId, instant, text } from './fields.ts';

/** A document that the publisher left at its former version, and why. */
export const setAside = z.strictObject({
  type: z.enum(WIRE_TYPES),
  documentId,
  seq: z.int().positive(),
  /** For the desk, in Vietnamese. */
  reason: text,
});
export type WireSetAside = z.infer<typeof setAside>;

/** The record of one publication, or of a nightly comparison, sent to `POST /api/publication/reports` when it starts and when it ends. */
export const wirePublicationReport = z.strictObject({
  id: text,
  epoch: text,
  /** The newest change that is in it. */
  seq: z.int().nonnegative(),
  startedAt: instant,
  finishedAt: instant.nullable(),
  /** Of a publication; or of the nightly comparison with a full render: `equal` or `different`. */
  outcome: z.enum(['running', 'live', 'failed', 'equal', 'different']),
  changes: z.array(z.strictObject({ type: z.enum(WIRE_TYPES), documentId, seq: z.int().positive() })),
  /** Everything that is set aside at this moment, not only by this publication. */
  setAside: z.array(setAside),
  steps: z.array(z.strictObject({ name: text, milliseconds: z.number().nonnegative() })),
  files: z.strictObject({ written: z.int(), removed: z.int(), bytes: z.int() }).nullable(),
  /** What went wrong, for the desk, in Vietnamese. */
  error: text.nullable(),
});
export type WirePublicationReport = z.infer<typeof wirePublicationReport>;

/** What the desk shows on a story (`GET /publication/status/<uid>/<documentId>`). */
export const publicationStatus = z.strictObject({
  state: z.enum(['not-public', 'publishing', 'live', 'failed', 'removing', 'removed']),
  at: instant.optional(),
  path: text.optional(),
  siteUrl: text.optional(),
  reason: text.optional(),
});
export type PublicationStatus = z.infer<typeof publicationStatus>;
