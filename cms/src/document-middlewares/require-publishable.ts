import type { UID } from '@strapi/strapi';
import { TYPE_LAYOUTS } from '../bootstrap/layouts/list';
import { loadDraft } from '../publication/serialise-document';
import { isContentType } from '../publication/wire-types';
import { findContractFlaws } from './contract-flaws';
import { findEditorialFlaws } from './editorial-flaws';
import { findFigureFlaws } from './figure-flaws';
import { findLibraryDescriptions } from './library-descriptions';
import { refuse, type Flaw } from './refusal';
import type { Rule } from './rule';

/** Refuses to publish what lacks something readers are owed (design §3), and says all of it at once. */
export const requirePublishable: Rule = async (write, next) => {
  const { strapi, uid, type, action, params } = write;
  if (action === 'publish' && isContentType(type) && params.documentId) {
    const draft = await loadDraft(strapi, type, params.documentId);
    if (draft) {
      const described = await findLibraryDescriptions(strapi, draft);
      const flaws = [
        ...findContractFlaws(write, type, draft),
        ...findEditorialFlaws(type, draft),
        ...findFigureFlaws(draft, described),
      ];
      if (flaws.length > 0) throw refuse(orderAsInForm(uid, flaws), 'Chưa đăng được.');
    }
  }
  return next();
};

/** From the top of the form to its end, as an editor will go through it. */
function orderAsInForm(uid: UID.ContentType, flaws: readonly Flaw[]): Flaw[] {
  const order = TYPE_LAYOUTS[uid]?.rows.flat() ?? [];
  const placeOf = ({ path: [field] }: Flaw) => order.indexOf(String(field));
  return [...flaws].sort((a, b) => placeOf(a) - placeOf(b));
}
