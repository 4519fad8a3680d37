import { STAGE_AFTER_CHANGE, type Stage } from '@ntm/shared';
import { findStanding } from '../newsroom/find-standing';
import { markAuthor } from '../newsroom/mark-author';
import type { StoredText } from '../newsroom/stored-text';
import type { Entry } from '../publication/serialisers/read-entry';
import { isContentType } from '../publication/wire-types';
import { titleFieldOf } from '../title-field';
import { currentActor } from '../trail/actor';
import { recordEvent } from '../trail/record-event';
import { changesAnything, changesText } from './compare-draft';
import { identityOfAnswer, setData, type Rule, type Write } from './rule';
import { storedDraftOf } from './stored-draft';
import { textBefore } from './writes-to-texts';

/**
 * Remembers who wrote the text last, and sends an approved one back when someone changes it who may not approve it as it
 * is now.
 */
export const followChange: Rule = async (write, next) => {
  const { action, type } = write;
  if (!isContentType(type)) return next();
  if (action === 'create' || action === 'clone') return noteNew(write, next);
  const text = action === 'update' ? await textBefore(write) : null;
  if (!text || !write.params.data) return next();

  const { isText, isAny } = await findChange(write);
  const textBy = isText ? markAuthor(currentActor(write.strapi)) : text.textBy;
  if (isText) setData(write, { textBy });
  if (text.stage !== 'approved' || !isAny || mayApprove(write, { ...text, textBy })) return next();

  setData(write, { stage: STAGE_AFTER_CHANGE, publishAt: null });
  const answer = await next();
  const { documentId, title, stage: fromStage } = text;
  const event = { type, documentId, title, fromStage, toStage: STAGE_AFTER_CHANGE };
  await recordEvent(write.strapi, { ...event, kind: 'changed-approved' });
  return answer;
};

async function noteNew(write: Write, next: () => Promise<unknown>): Promise<unknown> {
  const { strapi, uid, type, action, params } = write;
  setData(write, { textBy: markAuthor(currentActor(strapi)) });
  const answer = await next();
  const entry = (action === 'clone' ? (answer as { entries: Entry[] }).entries[0] : answer) as Entry | null;
  await recordEvent(strapi, {
    kind: 'created',
    type,
    documentId: identityOfAnswer(write, answer) ?? null,
    title: (entry?.[titleFieldOf(strapi, uid)] as string | undefined) ?? null,
    toStage: (entry?.['stage'] as Stage | undefined) ?? 'draft',
    ...(action === 'clone' && { detail: { clonedFrom: params.documentId } }),
  });
  return answer;
}

async function findChange(write: Write) {
  const draft = (await storedDraftOf(write)) ?? {};
  const { data = {} } = write.params;
  const isText = changesText(draft, data);
  return { isText, isAny: isText || changesAnything(draft, data) };
}

function mayApprove({ strapi }: Write, text: StoredText): boolean {
  const standing = findStanding(strapi, text);
  if (!standing) return currentActor(strapi).kind === 'system';
  const { rights, isOwn, isAdministrator } = standing;
  return rights.includes('edit') && (isAdministrator || !isOwn);
}
