import * as z from 'zod';
import { WIRE_TYPES } from '../taxonomy.ts';
import { documentId } from './fields.ts';

const change = {
  seq: z.int().positive(),
  type: z.enum(WIRE_TYPES),
  documentId,
};

/**
 * A document's newest state. `document` stays unparsed here, so that one document which breaks the contract
 * is set aside alone and its page of changes still counts.
 */
export const wireChange = z.discriminatedUnion('action', [
  z.strictObject({ ...change, action: z.literal('upsert'), document: z.unknown() }),
  z.strictObject({ ...change, action: z.literal('remove') }),
]);
export type WireChange = z.infer<typeof wireChange>;

/** The answer of `GET /api/publication/changes?after=<seq>&limit=<n>` (design §4). */
export const wireChangesPage = z.strictObject({
  /** Changes when the database was restored or imported: a client then syncs from nothing. */
  epoch: z.string().min(1),
  /** Ascending by `seq`. */
  changes: z.array(wireChange),
  /** The `after` of the next page; equals `head` when this was the last one. */
  next: z.int().nonnegative(),
  /** The newest `seq` there is. */
  head: z.int().nonnegative(),
});
export type WireChangesPage = z.infer<typeof wireChangesPage>;

export const CHANGES_PATH = '/api/publication/changes';
export const UPLOADS_PATH = '/api/publication/uploads';
export const REPORTS_PATH = '/api/publication/reports';

/** Where the CMS hands out the bytes of a public file (Bearer token). */
export function mediaPath(mediaDocumentId: string): string {
  return `/api/publication/media/${mediaDocumentId}`;
}
