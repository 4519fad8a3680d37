import { loadDraft } from '../publication/serialise-document';
import { isContentType } from '../publication/wire-types';
import { findMissingFields } from './missing-fields';
import { findFigureFlaws } from './figure-flaws';
import { findLibraryDescriptions } from './library-descriptions';
import { refuse } from './refusal';
import type { Rule } from './rule';

/** Refuses to publish what lacks something readers are owed (design §3), and says all of it at once. */
export const requirePublishable: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  if (action === 'publish' && isContentType(type) && params.documentId) {
    const draft = await loadDraft(strapi, type, params.documentId);
    if (draft) {
      const described = await findLibraryDescriptions(strapi, draft);
      const flaws = [...findMissingFields(draft), ...findFigureFlaws(draft, described)];
      if (flaws.length > 0) throw refuse(flaws, 'Chưa đăng được.');
    }
  }
  return next();
};
