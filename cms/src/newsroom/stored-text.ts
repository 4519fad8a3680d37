import type { Core } from '@strapi/strapi';
import type { ContentType, Stage } from '@ntm/shared';
import { uidOf } from '../publication/wire-types';
import { titleFieldOf } from '../title-field';

interface Identity {
  readonly id: number;
  readonly documentId: string;
}

/** A drafted document as far as the newsroom's rules look at it. */
export interface StoredText {
  /** Of the draft's row. */
  readonly id: number;
  readonly documentId: string;
  readonly type: ContentType;
  readonly title: string | null;
  readonly stage: Stage;
  /** ISO 8601: when its content was last saved. */
  readonly updatedAt: string;
  readonly publishAt: string | null;
  /** Who changed its text last: see `mark-author.ts`. */
  readonly textBy: string | null;
  readonly createdBy: Identity | null;
  readonly organisation: Identity | null;
  readonly isLive: boolean;
  /** Live, and nothing was written since. */
  readonly isSettled: boolean;
  readonly wasPublic: boolean;
}

type Row = Omit<StoredText, 'type' | 'title'> & {
  readonly publishedAt: string | null;
  readonly firstPublishedAt: string | null;
  readonly [titleField: string]: unknown;
};

const IDENTITY = { select: ['id', 'documentId'] };
const SELECT = [
  'id',
  'documentId',
  'stage',
  'updatedAt',
  'publishAt',
  'publishedAt',
  'firstPublishedAt',
  'textBy',
];

/** The draft of a document and whether readers see it, or null when there is no such document. */
export async function findStoredText(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
): Promise<StoredText | null> {
  const uid = uidOf(type);
  const titleField = titleFieldOf(strapi, uid);
  const rows = (await strapi.db.query(uid).findMany({
    select: [...SELECT, titleField],
    where: { documentId },
    populate: { createdBy: IDENTITY, organisation: IDENTITY },
  })) as Row[];
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  if (!draft) return null;
  const live = rows.find(({ publishedAt }) => publishedAt !== null);
  return {
    id: draft.id,
    documentId,
    type,
    title: (draft[titleField] as string | null) ?? null,
    stage: draft.stage,
    updatedAt: new Date(draft.updatedAt).toISOString(),
    publishAt: draft.publishAt && new Date(draft.publishAt).toISOString(),
    textBy: draft.textBy,
    createdBy: draft.createdBy,
    organisation: draft.organisation,
    isLive: live !== undefined,
    isSettled: live !== undefined && new Date(live.updatedAt) >= new Date(draft.updatedAt),
    wasPublic: live !== undefined || draft.firstPublishedAt !== null,
  };
}

/**
 * Sets what the rules keep on a draft. Its `updatedAt` stays: that tells of its content, by which the desk, the change
 * feed and whoever has it open know it.
 */
export async function setOnDraft(
  strapi: Core.Strapi,
  { id, type }: Pick<StoredText, 'id' | 'type'>,
  { publishAt, ...values }: { stage?: Stage; publishAt?: string | null },
): Promise<void> {
  // Text would be stored as text where SQLite keeps numbers, and no hour would ever be found to have come.
  const hour = publishAt === undefined ? {} : { publishAt: publishAt && new Date(publishAt) };
  await strapi.db
    .queryBuilder(uidOf(type))
    .where({ id })
    .update({ ...values, ...hour })
    .execute();
}
