import { CONTENT_TYPES } from '@ntm/shared';
import { findPath } from './address';
import { refuse } from './refusal';
import { setData, type Rule, type Write } from './rule';
import { isText, isWithdrawing } from './withdrawal-wording';
import { findWithdrawals, type Withdrawal } from './withdrawals';

type Target = Pick<Withdrawal, 'targetType' | 'targetPath'>;

/** What a notice is about, settled when it is made. */
const SUBJECT = ['kind', 'targetType', 'targetDocumentId', 'targetPath', 'placement'];

const NO_WORDING = 'Hãy viết lời với bạn đọc: trước đó đã viết gì, nay sửa thế nào.';

/**
 * A notice is about something that was public, which is found by its identity, and says something to readers; its moment
 * is filled in when it is missing.
 */
export const completeNotice: Rule = async (write, next) => {
  if (write.type === 'notice' && write.action === 'create') await complete(write);
  if (write.type === 'notice' && write.action === 'update') keepSubject(write);
  return next();
};

async function complete(write: Write): Promise<void> {
  const { data = {} } = write.params;
  requireWording(data);
  if (data['kind'] === 'withdrawal' && !isWithdrawing()) {
    const message = 'Muốn gỡ bài, hãy mở bài đó và bấm “Gỡ bài”; thông báo gỡ bài sẽ tự được lập.';
    throw refuse([{ path: ['kind'], message }]);
  }
  if (data['kind'] !== 'withdrawal') setData(write, await findTarget(write));
  setData(write, { at: data['at'] ?? new Date().toISOString() });
}

function keepSubject(write: Write): void {
  if ('publicText' in (write.params.data ?? {})) requireWording(write.params.data);
  const data = Object.entries(write.params.data ?? {}).filter(([name]) => !SUBJECT.includes(name));
  write.params = { ...write.params, data: Object.fromEntries(data) };
}

function requireWording(data: Write['params']['data']): void {
  if (!isText(data?.['publicText'])) throw refuse([{ path: ['publicText'], message: NO_WORDING }]);
}

/** Type and address by the identity alone: it says better than whoever fills in a form what was public. */
async function findTarget({ strapi, params }: Write): Promise<Target> {
  const documentId = String(params.data?.['targetDocumentId']);
  for (const targetType of CONTENT_TYPES) {
    const targetPath = await findPath(strapi, targetType, documentId);
    if (targetPath) return { targetType, targetPath };
  }
  const [withdrawal] = await findWithdrawals(strapi, documentId);
  if (withdrawal) return { targetType: withdrawal.targetType, targetPath: withdrawal.targetPath };
  const message = 'Nội dung này chưa từng được đăng nên không có gì để thông báo.';
  throw refuse([{ path: ['targetDocumentId'], message }]);
}
