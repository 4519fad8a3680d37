import { isContentType } from '../publication/wire-types';
import { findFlaws } from './find-flaws';
import { refuse } from './refusal';
import type { Rule } from './rule';

/** Refuses to publish what lacks something readers are owed, and says all of it at once. */
export const requirePublishable: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  if (action === 'publish' && isContentType(type) && params.documentId) {
    const flaws = await findFlaws(strapi, type, params.documentId);
    if (flaws.length > 0) throw refuse(flaws, 'Chưa đăng được.');
  }
  return next();
};
