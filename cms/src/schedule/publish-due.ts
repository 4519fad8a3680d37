import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '@ntm/shared';
import { findStoredText } from '../newsroom/stored-text';
import { withFeed } from '../publication/feed-tables';
import { lockWriters } from '../publication/take-number';
import { uidOf } from '../publication/wire-types';
import { recordEvent } from '../trail/record-event';
import { findDueDraft, findDueDrafts, type DueDraft } from './due-draft';
import { isRefused, keepRefusal } from './refusals';

/** Publishes everything whose time has come, one item by one, so that none holds up another. */
export async function publishDue(strapi: Core.Strapi): Promise<void> {
  const now = new Date();
  for (const type of CONTENT_TYPES) {
    for (const draft of await findDueDrafts(strapi, type, now)) {
      await publishOnTime(strapi, type, draft, now);
    }
  }
}

async function publishOnTime(
  strapi: Core.Strapi,
  type: ContentType,
  draft: DueDraft,
  now: Date,
): Promise<void> {
  try {
    await claimAndPublish(strapi, type, draft.documentId, now);
  } catch (error) {
    // Anything but a refusal may pass by itself: the next round tries again.
    if (error instanceof errors.ApplicationError) {
      await noteRefusal(strapi, type, draft, String(error.message));
    } else strapi.log.error(`schedule: ${type} ${draft.documentId} could not be published`, error);
  }
}

/**
 * The claim is the writers' lock: whoever holds it looks at the draft again, and finds nothing due once another process has
 * published it. The publication itself goes through every rule that a publication by hand goes through.
 */
async function claimAndPublish(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
  now: Date,
): Promise<void> {
  await withFeed(strapi, async (table) => {
    await lockWriters(table);
    const draft = await findDueDraft(strapi, type, documentId, now);
    if (!draft || (await isRefused(table, type, draft))) return;
    await strapi.documents(uidOf(type)).publish({ documentId });
  });
}

/** Once for each state of the draft, whichever process comes first; in a transaction that the refusal does not take back. */
async function noteRefusal(
  strapi: Core.Strapi,
  type: ContentType,
  draft: DueDraft,
  reason: string,
): Promise<void> {
  await withFeed(strapi, async (table) => {
    await lockWriters(table);
    if (await isRefused(table, type, draft)) return;
    await keepRefusal(table, type, draft, reason);
    const { documentId, publishAt } = draft;
    const text = await findStoredText(strapi, type, documentId);
    const about = { type, documentId, title: text?.title ?? null, fromStage: text?.stage ?? null };
    await recordEvent(strapi, { ...about, kind: 'schedule-failed', reason, detail: { publishAt } });
  });
}
