import type { UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findStoredText } from '../../newsroom/stored-text';
import { editorialTypeOf, isContentType } from '../../publication/wire-types';
import { titleFieldOf } from '../../title-field';
import { recordRefusal } from '../../trail/record-event';

type Flaws = { errors?: { path: string[]; message: string; name: string }[] };

/** Strapi's service behind the content manager, as far as it is used here. */
export interface DocumentManager extends Record<string, unknown> {
  publish(documentId: string, uid: UID.ContentType, options: object): Promise<unknown[] | undefined>;
  publishMany(uid: UID.ContentType, documentIds: string[], locale?: string): Promise<number>;
}

/**
 * Publishes a selection item by item, each in a transaction of its own: what is ready goes out, and the
 * refusals of the others are told together.
 */
export function publishOneByOne(manager: DocumentManager): DocumentManager {
  return {
    ...manager,
    async publishMany(uid, documentIds, locale) {
      const refusals: errors.ApplicationError[] = [];
      let published = 0;
      for (const documentId of documentIds) {
        try {
          const entries = await manager.publish(documentId, uid, { locale, populate: {} });
          published += entries?.filter(Boolean).length ?? 0;
        } catch (error) {
          if (!isRefusal(error)) throw error;
          if (error instanceof errors.ForbiddenError)
            await noteRefusal(uid, documentId, String(error.message));
          error.message = `${await quoteTitle(uid, documentId)} ${error.message}`;
          refusals.push(error);
        }
      }
      if (refusals.length > 0) throw gatherRefusals(refusals, documentIds.length);
      return published;
    },
  };
}

/** The selection as a whole is refused otherwise, so nobody else notes that this one was forbidden. */
async function noteRefusal(uid: UID.ContentType, documentId: string, reason: string): Promise<void> {
  const type = editorialTypeOf(uid);
  const text = type && isContentType(type) ? await findStoredText(strapi, type, documentId) : null;
  const { title = null, stage: fromStage = null } = text ?? {};
  await recordRefusal(strapi, { type, documentId, title, fromStage, reason, detail: { way: 'bulkPublish' } });
}

async function quoteTitle(uid: UID.ContentType, documentId: string): Promise<string> {
  const field = titleFieldOf(strapi, uid);
  const query = { select: [field], where: { documentId, publishedAt: null } };
  const draft = (await strapi.db.query(uid).findOne(query)) as Record<string, string | null> | null;
  return `“${draft?.[field] ?? 'Bài chưa có tiêu đề'}”:`;
}

function isRefusal(error: unknown): error is errors.ApplicationError {
  return error instanceof errors.ApplicationError;
}

function gatherRefusals(refusals: errors.ApplicationError[], total: number): errors.ValidationError {
  const lead = `${refusals.length} trong ${total} bài chưa đăng được.`;
  const message = [lead, ...refusals.map((refusal) => refusal.message)].join(' ');
  return new errors.ValidationError(message, {
    errors: refusals.flatMap((refusal) => (refusal.details as Flaws).errors ?? []),
  });
}
