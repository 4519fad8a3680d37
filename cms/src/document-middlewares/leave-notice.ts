import { documentPath, type ContentType } from '@ntm/shared';
import { withFeed } from '../publication/feed-tables';
import { findChange } from '../publication/put-change';
import { isContentType, uidOf } from '../publication/wire-types';
import type { Rule } from './rule';

const DEFAULT_TEXT = 'Bài viết này đã được toà soạn gỡ khỏi trang.';

interface PublicForm {
  readonly slug: string;
  readonly firstPublishedAt: string;
  readonly themes: string[];
  readonly organisation: string;
  readonly translations: readonly { readonly language: string }[];
}

/**
 * Taking down anything that was public is a withdrawal, deletion included: it leaves a notice at its address.
 */
export const leaveNotice: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  const takesDown = action === 'unpublish' || action === 'delete';
  if (!takesDown || !isContentType(type) || !params.documentId) return next();

  const identity = { type, document_id: params.documentId };
  const before = await withFeed(strapi, (table) => findChange(table, identity));
  const answer = await next();
  if (before?.document) {
    const data = toNotice(type, params.documentId, JSON.parse(before.document) as PublicForm);
    await strapi.documents(uidOf('notice')).create({ data });
  }
  return answer;
};

function toNotice(targetType: ContentType, targetDocumentId: string, document: PublicForm) {
  const { slug, firstPublishedAt, themes, organisation } = document;
  const languages = document.translations.map(({ language }) => language);
  return {
    kind: 'withdrawal' as const,
    targetType,
    targetDocumentId,
    targetPath: documentPath(targetType, slug),
    at: new Date().toISOString(),
    publicText: DEFAULT_TEXT,
    placement: { firstPublishedAt, themes, organisation, languages },
  };
}
