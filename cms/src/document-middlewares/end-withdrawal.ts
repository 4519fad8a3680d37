import { isContentType, uidOf } from '../publication/wire-types';
import type { Rule } from './rule';
import { findWithdrawals } from './withdrawals';

/** Publishing again ends a withdrawal: the address is the story's again. */
export const endWithdrawal: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  const answer = await next();
  if (action === 'publish' && isContentType(type) && params.documentId) {
    for (const { documentId } of await findWithdrawals(strapi, params.documentId)) {
      await strapi.documents(uidOf('notice')).delete({ documentId });
    }
  }
  return answer;
};
