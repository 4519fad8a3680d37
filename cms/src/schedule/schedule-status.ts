import type { Core } from '@strapi/strapi';
import type { ContentType, ScheduleStatus } from '@ntm/shared';
import { withFeed } from '../publication/feed-tables';
import { uidOf } from '../publication/wire-types';
import { findRefusal } from './refusals';

interface Draft {
  readonly publishAt: string | null;
  readonly stage: string;
}

/** What the desk shows of a document's time, or null when there is no such document. */
export async function findScheduleStatus(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
  mayChange: boolean,
): Promise<ScheduleStatus | null> {
  const query = { select: ['publishAt', 'stage'], where: { documentId, publishedAt: null } };
  const draft = (await strapi.db.query(uidOf(type)).findOne(query)) as Draft | null;
  if (!draft) return null;
  const refusal = await withFeed(strapi, (table) => findRefusal(table, type, documentId));
  return {
    publishAt: draft.publishAt && new Date(draft.publishAt).toISOString(),
    isApproved: draft.stage === 'approved',
    mayChange,
    refusal: refusal ? { at: refusal.refused_at, reason: refusal.reason } : null,
  };
}
