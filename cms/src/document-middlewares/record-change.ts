import { recordDocument, recordRemoval } from '../publication/record-document';
import { isContentType } from '../publication/wire-types';
import { refuseBreaches } from './refusal';
import { identityOfAnswer, type Rule, type Write } from './rule';

/** Appends to the change feed what the write made public, changed or took down, in the same transaction. */
export const recordChange: Rule = async (write, next) => {
  const answer = await next();
  const documentId = identityOfAnswer(write, answer);
  if (documentId && touchesPublic(write)) {
    const record = write.action === 'delete' || write.action === 'unpublish' ? recordRemoval : recordDocument;
    await refuseBreaches(write, () => record(write.strapi, write.type, documentId));
  }
  return answer;
};

/** A draft's own writes concern nobody outside; a registry is public as soon as it is saved. */
function touchesPublic({ type, action }: Write): boolean {
  if (action === 'delete') return true;
  return isContentType(type) ? action === 'publish' || action === 'unpublish' : true;
}
