import type { Core } from '@strapi/strapi';
import { judgeMove } from '@ntm/shared';
import { currentActor } from '../trail/actor';
import { findStanding } from './find-standing';
import { forbid, forbidMove } from './forbid';
import type { StoredText } from './stored-text';

/** What a write does to a document that is there already. */
export type TextAction = 'update' | 'delete' | 'publish' | 'unpublish' | 'discardDraft';

const ANOTHERS_TEXT = 'Bạn không có quyền sửa bài này.';
const PUBLIC_TEXT = 'Bài đã lên trang: chỉ biên tập viên sửa được.';
const FORMER_TEXT =
  'Bài đã từng lên trang nên bản gốc được giữ lại trong toà soạn; chỉ quản trị viên xoá được.';
const LIVE_TEXT = 'Bài đang trên trang nên chưa xoá được. Hãy gỡ bài trước, kèm lời với bạn đọc.';

/**
 * Whether whoever is behind the work at hand may do this to a text.
 * @returns whether only an administrator may
 * @throws ForbiddenError saying why not
 */
export function judgeWrite(strapi: Core.Strapi, text: StoredText, action: TextAction): { override: boolean } {
  if (action === 'delete' && text.isLive && currentActor(strapi).kind !== 'system') throw forbid(LIVE_TEXT);
  const standing = findStanding(strapi, text);
  if (!standing) return judgeProgram(strapi, text, action);

  if (action === 'publish' || action === 'unpublish') {
    const name = action === 'publish' ? 'publish' : 'withdraw';
    const judgement = judgeMove(name, standing);
    if (judgement.kind === 'refused') throw forbidMove(name, standing, judgement.why);
    return { override: judgement.override };
  }
  if (action === 'delete' && text.wasPublic && !standing.isAdministrator) throw forbid(FORMER_TEXT);
  if (action !== 'delete' && !standing.rights.includes('write')) throw forbid(ANOTHERS_TEXT);
  if (action !== 'delete' && text.isLive && !standing.rights.includes('edit')) throw forbid(PUBLIC_TEXT);
  return { override: false };
}

/** The system publishes what is approved; a token writes drafts and nothing that readers see or saw. */
function judgeProgram(strapi: Core.Strapi, text: StoredText, action: TextAction): { override: boolean } {
  if (currentActor(strapi).kind === 'system') {
    if (action === 'publish' && text.stage !== 'approved') throw forbidMove('publish', text, 'stage');
    return { override: false };
  }
  if (action !== 'update' && action !== 'delete') {
    throw forbid('Khoá API không đăng, gỡ hay bỏ bản nháp được: việc này cần một người của toà soạn.');
  }
  if (text.wasPublic) throw forbid('Khoá API không sửa, xoá được bài đã lên trang.');
  return { override: false };
}
