import type { Core } from '@strapi/strapi';
import type { ContentType, ScheduleStatus } from '@ntm/shared';
import { withFeed } from '../publication/feed-tables';
import { uidOf } from '../publication/wire-types';
import { stateOfDraft } from './due-draft';
import { findRefusal } from './refusals';

interface Draft {
  readonly publishAt: string | null;
  readonly updatedAt: string;
  readonly stage: string;
}

/** What the desk shows of a document's time, or null when there is no such document. */
export async function findScheduleStatus(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
): Promise<ScheduleStatus | null> {
  const query = { select: ['publishAt', 'updatedAt', 'stage'], where: { documentId, publishedAt: null } };
  const draft = (await strapi.db.query(uidOf(type)).findOne(query)) as Draft | null;
  if (!draft) return null;
  const isApproved = draft.stage === 'approved';
  const { publishAt, updatedAt } = draft;
  if (!publishAt) return { publishAt, isApproved, refusal: null };
  const refusal = await withFeed(strapi, (table) => findRefusal(table, type, documentId));
  const isOfNow = refusal?.state === stateOfDraft({ documentId, publishAt, updatedAt });
  return {
    publishAt: new Date(publishAt).toISOString(),
    isApproved,
    refusal: refusal && isOfNow ? { at: refusal.refused_at, reason: refusal.reason } : null,
  };
}
