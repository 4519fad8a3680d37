import type { Core } from '@strapi/strapi';
import type { ContentType } from '@ntm/shared';
import { uidOf } from '../publication/wire-types';

/** A draft whose time has come, as far as the schedule looks at it. */
export interface DueDraft {
  readonly documentId: string;
  readonly publishAt: string;
  readonly updatedAt: string;
}

const FIELDS = ['documentId', 'publishAt', 'updatedAt'];

/** Scheduled is what is approved and has a time (design §3). */
function isDue(now: Date): object {
  return { publishedAt: null, stage: 'approved', publishAt: { $lte: now } };
}

/** The approved drafts of a type whose time has come, the earliest first. */
export async function findDueDrafts(strapi: Core.Strapi, type: ContentType, now: Date): Promise<DueDraft[]> {
  const query = { select: FIELDS, where: isDue(now), orderBy: [{ publishAt: 'asc' }, { id: 'asc' }] };
  return (await strapi.db.query(uidOf(type)).findMany(query)) as DueDraft[];
}

/** One draft, if its time has come and it still is approved. */
export async function findDueDraft(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
  now: Date,
): Promise<DueDraft | null> {
  const query = { select: FIELDS, where: { documentId, ...isDue(now) } };
  return (await strapi.db.query(uidOf(type)).findOne(query)) as DueDraft | null;
}

/** Another one whenever the draft was saved again or got another time: then a refused publication is tried once more. */
export function stateOfDraft({ publishAt, updatedAt }: DueDraft): string {
  return [publishAt, updatedAt].map((instant) => new Date(instant).toISOString()).join(' ');
}
