import { isContentType } from '../publication/wire-types';
import { findFlaws } from './find-flaws';
import { refuse } from './refusal';
import type { Rule } from './rule';
import { storedDraftOf } from './stored-draft';

/** Refuses to publish what lacks something readers are owed, and says all of it at once. */
export const requirePublishable: Rule = async (write, next) => {
  const { strapi, type, action } = write;
  const draft = action === 'publish' ? await storedDraftOf(write) : null;
  if (draft && isContentType(type)) {
    const flaws = await findFlaws(strapi, type, draft);
    if (flaws.length > 0) throw refuse(flaws, 'Chưa đăng được.');
  }
  return next();
};
