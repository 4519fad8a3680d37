import type { ContentType } from '@ntm/shared';
import { findPath } from './address';
import { refuse } from './refusal';
import { setData, type Rule, type Write } from './rule';
import { findWithdrawals } from './withdrawals';

/** What a notice is about, settled when it is made. */
const SUBJECT = ['kind', 'targetType', 'targetDocumentId', 'targetPath', 'placement'];

/**
 * A notice is about something that was public; its moment and the item's address are filled in when they are
 * missing.
 */
export const completeNotice: Rule = async (write, next) => {
  if (write.type === 'notice' && write.action === 'create') await complete(write);
  if (write.type === 'notice' && write.action === 'update') keepSubject(write);
  return next();
};

async function complete(write: Write): Promise<void> {
  const { data = {} } = write.params;
  if (data['kind'] === 'withdrawal' && !data['placement']) {
    const message = 'Muốn gỡ bài, hãy mở bài đó và bỏ đăng; thông báo gỡ bài sẽ tự được lập.';
    throw refuse([{ path: ['kind'], message }]);
  }
  setData(write, { targetType: data['targetType'] ?? 'article', at: data['at'] ?? new Date().toISOString() });
  if (!data['targetPath']) setData(write, { targetPath: await findPublicPath(write) });
}

function keepSubject(write: Write): void {
  const data = Object.entries(write.params.data ?? {}).filter(([name]) => !SUBJECT.includes(name));
  write.params = { ...write.params, data: Object.fromEntries(data) };
}

async function findPublicPath({ strapi, params }: Write): Promise<string> {
  const type = params.data?.['targetType'] as ContentType;
  const documentId = String(params.data?.['targetDocumentId']);
  const path = await findPath(strapi, type, documentId);
  if (path) return path;
  const [withdrawal] = await findWithdrawals(strapi, documentId);
  if (withdrawal) return withdrawal.targetPath;
  const message = 'Bài này chưa từng được đăng nên không có gì để thông báo.';
  throw refuse([{ path: ['targetDocumentId'], message }]);
}
