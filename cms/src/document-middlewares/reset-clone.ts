import { isContentType } from '../publication/wire-types';
import { setData, type Rule } from './rule';

/** A copy is a new draft: it has its own address and no history. */
export const resetClone: Rule = async (write, next) => {
  if (write.action === 'clone') {
    setData(write, { slug: null });
    if (isContentType(write.type)) {
      setData(write, { stage: 'draft', firstPublishedAt: null, revisedAt: null, publishAt: null });
    }
    // Consent is that of one person, for one text.
    if (write.type === 'exemplar') setData(write, { consent: false, consentDate: null });
  }
  return next();
};
