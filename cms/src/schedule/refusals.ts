import type { ContentType } from '@ntm/shared';
import type { OpenTable, ScheduleRefusalRow } from '../publication/feed-tables';
import { stateOfDraft, type DueDraft } from './due-draft';

/** Why a document could not be published at its time, as long as nothing was done about it. */
export async function findRefusal(
  table: OpenTable,
  type: ContentType,
  documentId: string,
): Promise<ScheduleRefusalRow | undefined> {
  return table('ntm_schedule_refusal').where({ type, document_id: documentId }).first();
}

/** Whether the very state of the draft was refused already. */
export async function isRefused(table: OpenTable, type: ContentType, draft: DueDraft): Promise<boolean> {
  const refusal = await findRefusal(table, type, draft.documentId);
  return refusal?.state === stateOfDraft(draft);
}

/** Keeps the reason until the document is published, or its time is changed. */
export async function keepRefusal(
  table: OpenTable,
  type: ContentType,
  draft: DueDraft,
  reason: string,
): Promise<void> {
  const refused_at = new Date().toISOString();
  await table('ntm_schedule_refusal')
    .insert({ type, document_id: draft.documentId, state: stateOfDraft(draft), refused_at, reason })
    .onConflict(['type', 'document_id'])
    .merge();
}
