import { isContentType, uidOf } from '../publication/wire-types';
import { addDocumentId } from './refusal';
import { identityOfAnswer, type Rule } from './rule';

/**
 * A request that saves and publishes at once is taken as two: what was typed is kept even if publishing is
 * refused, and publishing goes through its own rules.
 */
export const publishAfterSave: Rule = async (write, next) => {
  const { strapi, type, params } = write;
  const savesAndPublishes = write.action === 'create' || write.action === 'update';
  if (!savesAndPublishes || !isContentType(type) || params.status !== 'published') return next();

  write.params = { ...params, status: 'draft' };
  const saved = await next();
  const documentId = identityOfAnswer(write, saved);
  if (!saved || !documentId) return saved;
  const selection = { ...params, documentId };
  delete selection.data;
  delete selection.status;
  const published = await addDocumentId(documentId, () => strapi.documents(uidOf(type)).publish(selection));
  return published.entries[0];
};
