import { withFeed } from '../publication/feed-tables';
import { findChange } from '../publication/put-change';
import { documentPath, type ContentType } from '@ntm/shared';
import { findWithdrawals } from './withdrawals';
import { refuse } from './refusal';
import { setData, type Rule, type Write } from './rule';

/** A notice is about something that was public; its moment and the item's address are filled in when they are missing. */
export const completeNotice: Rule = async (write, next) => {
  if (write.type === 'notice' && write.action === 'create') {
    const { data = {} } = write.params;
    setData(write, {
      targetType: data['targetType'] ?? 'article',
      at: data['at'] ?? new Date().toISOString(),
    });
    if (!data['targetPath']) setData(write, { targetPath: await findPublicPath(write) });
  }
  return next();
};

async function findPublicPath({ strapi, params }: Write): Promise<string> {
  const type = params.data?.['targetType'] as ContentType;
  const documentId = String(params.data?.['targetDocumentId']);
  const change = await withFeed(strapi, (table) => findChange(table, { type, document_id: documentId }));
  if (change?.document) {
    const { slug } = JSON.parse(change.document) as { slug: string };
    return documentPath(type, slug);
  }
  const [withdrawal] = await findWithdrawals(strapi, documentId);
  if (withdrawal) return withdrawal.targetPath;
  const message = 'Bài này chưa từng được đăng nên không có gì để thông báo.';
  throw refuse([{ path: ['targetDocumentId'], message }]);
}
