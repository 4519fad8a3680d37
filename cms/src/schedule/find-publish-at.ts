import type { Core } from '@strapi/strapi';
import { uidOf, type EditorialType } from '../publication/wire-types';

/** When a draft is to be published, as ISO text in UTC, or null. */
export async function findPublishAt(
  strapi: Core.Strapi,
  type: EditorialType,
  documentId: string,
): Promise<string | null> {
  const query = { select: ['publishAt'], where: { documentId, publishedAt: null } };
  const draft = (await strapi.db.query(uidOf(type)).findOne(query)) as { publishAt: string | null } | null;
  return draft?.publishAt ? new Date(draft.publishAt).toISOString() : null;
}
