import { formatDateTime, type ContentType, type TrailKind } from '@ntm/shared';
import type { Core } from '@strapi/strapi';
import { uidOf } from '../publication/wire-types';
import { titleFieldOf } from '../title-field';
import { recordEvent } from '../trail/record-event';

interface ScheduleEvent {
  readonly kind: Extract<TrailKind, 'scheduled' | 'unscheduled' | 'schedule-failed'>;
  readonly reason?: string;
  /** The time that was set, taken back or missed. */
  readonly publishAt: string | null;
}

/** Notes in the trail what became of a document's time, in the transaction that is open. */
export async function recordSchedule(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
  { publishAt, reason, ...event }: ScheduleEvent,
): Promise<void> {
  const field = titleFieldOf(strapi, uidOf(type));
  const query = { select: [field], where: { documentId, publishedAt: null } };
  const draft = (await strapi.db.query(uidOf(type)).findOne(query)) as Record<string, string | null> | null;
  const time = publishAt ? `${formatDateTime(publishAt)} (giờ Hà Nội)` : null;
  await recordEvent(strapi, {
    ...event,
    type,
    documentId,
    title: draft?.[field] ?? null,
    reason: reason ?? (time && `Giờ hẹn: ${time}.`),
    detail: { publishAt },
  });
}
