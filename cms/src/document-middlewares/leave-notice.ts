import { documentPath, type ContentType, type WireContent } from '@ntm/shared';
import { withFeed } from '../publication/feed-tables';
import { findChange } from '../publication/put-change';
import { isContentType, uidOf } from '../publication/wire-types';
import type { Rule } from './rule';
import { takeWording, whileWithdrawing } from './withdrawal-wording';

/** What readers are told of, as long as the desk finds no better words. */
const SUBJECTS: Readonly<Record<ContentType, string>> = {
  article: 'Bài viết',
  exemplar: 'Bài viết',
  'ocop-product': 'Bài giới thiệu sản phẩm',
  'official-document': 'Văn bản',
};

/**
 * Taking down anything that was public is a withdrawal, deletion included: it leaves a notice at its address, with the
 * words that were given for it. A person has to give them; the system's own work may go without.
 */
export const leaveNotice: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  const takesDown = action === 'unpublish' || action === 'delete';
  if (!takesDown || !isContentType(type) || !params.documentId) return next();
  const wording = takeWording(write);

  const identity = { type, document_id: params.documentId };
  const before = await withFeed(strapi, (table) => findChange(table, identity));
  const answer = await next();
  if (before?.document) {
    const document = JSON.parse(before.document) as WireContent;
    const data = { ...toNotice(type, params.documentId, document), ...wording };
    await whileWithdrawing(() => strapi.documents(uidOf('notice')).create({ data }));
  }
  return answer;
};

function toNotice(targetType: ContentType, targetDocumentId: string, document: WireContent) {
  const { slug, firstPublishedAt, themes, localities, organisation } = document;
  const audio = document.type === 'article' && document.audio !== null;
  const languages = document.translations.map(({ language }) => language);
  return {
    kind: 'withdrawal' as const,
    targetType,
    targetDocumentId,
    targetPath: documentPath(targetType, slug),
    at: new Date().toISOString(),
    publicText: `${SUBJECTS[targetType]} này đã được toà soạn gỡ khỏi trang.`,
    placement: { firstPublishedAt, themes, localities, organisation, audio, languages },
  };
}
