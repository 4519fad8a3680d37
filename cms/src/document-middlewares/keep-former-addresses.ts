import type { ContentType } from '@ntm/shared';
import { uidOf } from '../publication/wire-types';
import { findPath } from './address';
import { refuse } from './refusal';
import type { Rule, Write } from './rule';

interface Trace {
  readonly kind?: string;
  readonly from?: string;
  readonly targetType: ContentType;
  readonly targetDocumentId: string;
}

/**
 * What stands at a former address (a redirect, the notice of a withdrawal) goes only when the story itself is
 * back there.
 */
export const keepFormerAddresses: Rule = async (write, next) => {
  const isTrace = write.type === 'redirect' || write.type === 'notice';
  if (write.action === 'delete' && isTrace && (await isPromise(write))) {
    const message = 'Không xoá được: mục này giữ lời cho một địa chỉ mà bạn đọc đã biết.';
    throw refuse([{ path: [], message }]);
  }
  return next();
};

async function isPromise({ strapi, type, params }: Write): Promise<boolean> {
  const where = { documentId: params.documentId };
  const trace = (await strapi.db.query(uidOf(type)).findOne({ where })) as Trace | null;
  if (!trace || trace.kind === 'correction') return false;
  const current = await findPath(strapi, trace.targetType, trace.targetDocumentId);
  if (type === 'notice') return current === null;
  return current !== trace.from;
}
