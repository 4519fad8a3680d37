import * as z from 'zod';
import { CONTENT_TYPES } from '../taxonomy.ts';
import { documentId, formerPath } from './fields.ts';

export const wireRedirect = z.strictObject({
  type: z.literal('redirect'),
  documentId,
  from: formerPath,
  targetType: z.enum(CONTENT_TYPES),
  targetDocumentId: documentId,
});
export type WireRedirect = z.infer<typeof wireRedirect>;
