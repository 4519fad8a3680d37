import type { Core } from '@strapi/strapi';
import { judgeMove, type ContentType } from '@ntm/shared';
import { findStanding } from '../newsroom/find-standing';
import { forbid } from '../newsroom/forbid';
import { findStoredText, type StoredText } from '../newsroom/stored-text';
import { uidOf } from '../publication/wire-types';
import { currentActor } from '../trail/actor';
import { recordEvent } from '../trail/record-event';
import type { Rule, Write } from './rule';
import { isWithdrawing } from './withdrawal-wording';

interface Notice {
  readonly kind: 'correction' | 'withdrawal';
  readonly targetType: ContentType;
  readonly targetDocumentId: string;
  readonly publicText: string;
}

/** Corrections are made by whom the text may be published by, and stand in its trail, as does what becomes of a notice. */
export const followNotice: Rule = async (write, next) => {
  const { strapi, type, action } = write;
  if (type !== 'notice' || isWithdrawing()) return next();
  if (action === 'create') return correct(write, next);
  const before = await findNotice(strapi, write.params.documentId);
  if (before) requireRight(strapi, await findStoredText(strapi, before.targetType, before.targetDocumentId));
  const answer = await next();
  if (before && (action === 'update' || action === 'delete')) {
    const after = action === 'update' ? (answer as Notice | null) : null;
    const detail = { notice: before.kind, before: before.publicText, after: after?.publicText ?? null };
    // That of a withdrawal goes only when the story is back, which is noted by itself.
    const isReturn = action === 'delete' && before.kind === 'withdrawal';
    if (!isReturn && detail.before !== detail.after)
      await note(strapi, before, { kind: 'notice-changed', detail });
  }
  return answer;
};

async function correct({ strapi, params }: Write, next: () => Promise<unknown>): Promise<unknown> {
  // The types and the identity are settled by completeNotice, which runs before.
  const notice = params.data as unknown as Notice;
  const text = await findStoredText(strapi, notice.targetType, notice.targetDocumentId);
  requireRight(strapi, text);
  const answer = await next();
  await note(strapi, notice, { kind: 'corrected', detail: { publicText: notice.publicText } }, text);
  return answer;
}

function requireRight(strapi: Core.Strapi, text: StoredText | null): void {
  const { kind } = currentActor(strapi);
  if (kind === 'token')
    throw forbid('Khoá API không đính chính hay sửa thông báo được: việc này cần một người của toà soạn.');
  const standing = text && findStanding(strapi, text);
  if (standing && judgeMove('withdraw', standing).kind === 'refused') {
    throw forbid('Bạn không có quyền đính chính bài này hay sửa thông báo của nó.');
  }
}

async function findNotice(strapi: Core.Strapi, documentId: string | undefined): Promise<Notice | null> {
  const select = ['kind', 'targetType', 'targetDocumentId', 'publicText'];
  return (await strapi.db.query(uidOf('notice')).findOne({ select, where: { documentId } })) as Notice | null;
}

async function note(
  strapi: Core.Strapi,
  { targetType: type, targetDocumentId: documentId }: Notice,
  event: { kind: 'corrected' | 'notice-changed'; detail: object },
  known?: StoredText | null,
): Promise<void> {
  const text = known === undefined ? await findStoredText(strapi, type, documentId) : known;
  await recordEvent(strapi, { ...event, type, documentId, title: text?.title ?? null });
}
