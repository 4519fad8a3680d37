import type { Core, UID } from '@strapi/strapi';
import type { ContentType } from '@ntm/shared';
import { TYPE_LAYOUTS } from '../bootstrap/layouts/list';
import type { Entry } from '../publication/serialisers/read-entry';
import { uidOf } from '../publication/wire-types';
import { findContractFlaws } from './contract-flaws';
import { findEditorialFlaws } from './editorial-flaws';
import { findFigureFlaws } from './figure-flaws';
import { findLibraryDescriptions } from './library-descriptions';
import type { Flaw } from './refusal';

/** What a draft lacks to be published (design §3), from the top of the form to its end. */
export async function findFlaws(strapi: Core.Strapi, type: ContentType, draft: Entry): Promise<Flaw[]> {
  const uid = uidOf(type);
  const described = await findLibraryDescriptions(strapi, draft);
  return orderAsInForm(uid, [
    ...findContractFlaws({ strapi, uid }, type, draft),
    ...findEditorialFlaws(type, draft),
    ...findFigureFlaws(draft, described),
  ]);
}

function orderAsInForm(uid: UID.ContentType, flaws: readonly Flaw[]): Flaw[] {
  const order = TYPE_LAYOUTS[uid]?.rows.flat() ?? [];
  const placeOf = ({ path: [field] }: Flaw) => order.indexOf(String(field));
  return [...flaws].sort((a, b) => placeOf(a) - placeOf(b));
}
