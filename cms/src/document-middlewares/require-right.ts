import { judgeWrite } from '../newsroom/judge-write';
import { setOnDraft } from '../newsroom/stored-text';
import { recordEvent } from '../trail/record-event';
import type { Rule } from './rule';
import { wordingOf } from './withdrawal-wording';
import { textActionOf, textBefore } from './writes-to-texts';

/**
 * A text is changed, published, taken down or deleted only by whom the newsroom's rules allow to, whatever way the write
 * came in. What was published is approved, and waits for no hour any more.
 */
export const requireRight: Rule = async (write, next) => {
  const action = textActionOf(write);
  const text = await textBefore(write);
  if (!action || !text) return next();

  const { strapi } = write;
  const { override } = judgeWrite(strapi, text, action);
  const { type, documentId, title, stage: fromStage } = text;
  const wording = wordingOf(write);
  const event = { type, documentId, title, fromStage };
  if (action === 'publish') await setOnDraft(strapi, text, { stage: 'approved', publishAt: null });
  const answer = await next();
  if (action === 'publish') {
    await recordEvent(strapi, { ...event, kind: 'published', toStage: 'approved', override });
  }
  if (action === 'unpublish') {
    await setOnDraft(strapi, text, { stage: 'draft', publishAt: null });
    const { publicText, internalNote: reason = null } = wording;
    await recordEvent(strapi, {
      ...event,
      kind: 'withdrawn',
      toStage: 'draft',
      reason,
      detail: { publicText },
    });
  }
  if (action === 'delete') await recordEvent(strapi, { ...event, kind: 'deleted' });
  if (action === 'discardDraft') await recordEvent(strapi, { ...event, kind: 'discarded' });
  return answer;
};
