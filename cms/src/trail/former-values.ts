import type { Core } from '@strapi/strapi';
import type { StoredText } from '../newsroom/stored-text';
import { readTrail } from './read-trail';

/** Whether a text once had this stage or this hour of publication, as far as the trail knows. */
export async function hasBeen(
  strapi: Core.Strapi,
  text: StoredText | null,
  value: { stage?: unknown; publishAt?: string },
): Promise<boolean> {
  if (!text) return false;
  const events = await readTrail(strapi, { type: text.type, documentId: text.documentId });
  return events.some(({ kind, fromStage, toStage, detail }) =>
    value.publishAt === undefined
      ? kind !== 'refused' && (fromStage === value.stage || toStage === value.stage)
      : kind === 'scheduled' && (detail as { publishAt?: string } | null)?.publishAt === value.publishAt,
  );
}
