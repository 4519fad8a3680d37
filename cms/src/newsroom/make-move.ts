import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { judgeMove, type ContentType, type MoveName } from '@ntm/shared';
import { findFlaws } from '../document-middlewares/find-flaws';
import { refuse } from '../document-middlewares/refusal';
import { withFeed } from '../publication/feed-tables';
import { loadDraft } from '../publication/serialise-document';
import { lockWriters } from '../publication/take-number';
import { uidOf } from '../publication/wire-types';
import { recordEvent, type TrailEvent } from '../trail/record-event';
import { findStanding } from './find-standing';
import { forbidMove } from './forbid';
import type { MoveRequest } from './read-move-request';
import { findStoredText, setOnDraft, type StoredText } from './stored-text';

/** Texts that are approved are those that were read: see `seen`. */
const READ_FIRST: readonly MoveName[] = ['approve', 'schedule'];

/**
 * Takes a text from one stage to another, or changes what is planned for it, for whoever is behind the request; writes
 * both into the trail.
 * @throws ForbiddenError when they may not, ValidationError when something is missing, NotFoundError
 */
export async function makeMove(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
  request: MoveRequest,
): Promise<void> {
  if (request.name === 'withdraw') return withdraw(strapi, type, documentId, request);
  if (request.name === 'publish') {
    await strapi.documents(uidOf(type)).publish({ documentId });
    return;
  }
  await withFeed(strapi, async (table) => {
    await lockWriters(table);
    const text = await requireText(strapi, type, documentId);
    const { to, override, needsReason } = permit(strapi, text, request.name);
    if (needsReason && !request.reason) {
      throw refuse([{ path: ['reason'], message: 'Hãy ghi lý do trả lại để người viết biết cần sửa gì.' }]);
    }
    if (READ_FIRST.includes(request.name)) requireSeen(text, request.seen);
    const publishAt = request.name === 'schedule' ? requireHour(request) : null;
    if (publishAt) await requireFit(strapi, text);
    await setOnDraft(strapi, text, { stage: to, publishAt });
    await recordEvent(strapi, { ...describeMove(text, request, publishAt), toStage: to, override });
    if (text.publishAt && request.name === 'return') {
      await recordEvent(strapi, { ...aboutText(text), kind: 'unscheduled' });
    }
  });
}

async function withdraw(strapi: Core.Strapi, type: ContentType, documentId: string, request: MoveRequest) {
  const text = await requireText(strapi, type, documentId);
  permit(strapi, text, 'withdraw');
  if (!text.isLive) throw new errors.ApplicationError('Bài không ở trên trang nên không có gì để gỡ.');
  const withdrawal = { publicText: request.publicText, internalNote: request.reason };
  await strapi.documents(uidOf(type)).unpublish({ documentId, ...{ withdrawal } });
}

async function requireText(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<StoredText> {
  const text = await findStoredText(strapi, type, documentId);
  if (!text) throw new errors.NotFoundError('Mục này không còn trong hệ thống.');
  return text;
}

function permit(strapi: Core.Strapi, text: StoredText, name: MoveName) {
  const standing = findStanding(strapi, text);
  if (!standing) throw forbidMove(name, text, 'right');
  const judgement = judgeMove(name, standing);
  if (judgement.kind === 'refused') throw forbidMove(name, standing, judgement.why);
  return { ...judgement.move, override: judgement.override };
}

function requireSeen(text: StoredText, seen: string | null): void {
  if (seen === text.updatedAt) return;
  throw new errors.ApplicationError(
    'Bài đã được sửa sau khi bạn mở. Hãy tải lại trang, đọc bản mới rồi làm lại.',
    { updatedAt: text.updatedAt },
  );
}

function requireHour({ publishAt }: MoveRequest): string {
  if (publishAt && publishAt > new Date().toISOString()) return publishAt;
  throw refuse([{ path: ['publishAt'], message: 'Hãy chọn một giờ đăng chưa qua (giờ Hà Nội).' }]);
}

/** What can be asked beforehand is asked now, while there is somebody to answer; the rest is asked at the hour. */
async function requireFit(strapi: Core.Strapi, { type, documentId }: StoredText): Promise<void> {
  const draft = await loadDraft(strapi, type, documentId);
  const flaws = draft ? await findFlaws(strapi, type, draft) : [];
  if (flaws.length > 0) throw refuse(flaws, 'Chưa hẹn giờ được.');
}

function aboutText({ type, documentId, title, stage: fromStage }: StoredText) {
  return { type, documentId, title, fromStage };
}

function describeMove(text: StoredText, { name, reason }: MoveRequest, publishAt: string | null): TrailEvent {
  const about = { ...aboutText(text), reason };
  if (name === 'schedule') return { ...about, kind: 'scheduled', detail: { publishAt } };
  if (name === 'unschedule') return { ...about, kind: 'unscheduled' };
  return { ...about, kind: 'stage', detail: { move: name } };
}
