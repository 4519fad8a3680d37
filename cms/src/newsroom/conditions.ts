import type { Core } from '@strapi/strapi';
import { getService } from '../strapi-services';

/** A permission with this one reaches only what the account made itself. */
export const OWN_TEXTS = 'api::own-texts';
/** A permission with this one reaches only what belongs to the organisation of the account's author. */
export const OWN_ORGANISATION = 'api::own-organisation';

interface AccountRow {
  readonly id: number;
}

/** Limits that an administrator can put on any permission of a role. To be called in the register phase. */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  await getService(strapi, 'admin::permission').conditionProvider.registerMany([
    {
      name: 'own-texts',
      displayName: 'Bài do chính mình tạo',
      category: 'Toà soạn',
      handler: ({ id }) => ({ 'createdBy.id': id }),
    },
    {
      name: 'own-organisation',
      displayName: 'Bài của cơ quan mình (theo “Tác giả” gắn với tài khoản)',
      category: 'Toà soạn',
      handler: async (account) => {
        const organisations = await findOrganisations(strapi, account);
        const ids = organisations.map(({ id }) => id);
        return ids.length > 0 && { 'organisation.id': { $in: ids } };
      },
    },
  ]);
}

export interface Organisation {
  readonly id: number;
  readonly documentId: string;
}

/** Strapi asks once for every permission, with every request. */
const found = new WeakMap<object, Promise<readonly Organisation[]>>();

/** The organisations of the authors whose account this is. */
export function findOrganisations(
  strapi: Core.Strapi,
  account: AccountRow,
): Promise<readonly Organisation[]> {
  const request: object = strapi.requestContext.get() ?? {};
  const known = found.get(request);
  if (known) return known;
  const search = searchOrganisations(strapi, account);
  found.set(request, search);
  return search;
}

async function searchOrganisations(strapi: Core.Strapi, { id }: AccountRow) {
  const authors = (await strapi.db.query('api::author.author').findMany({
    select: ['id'],
    where: { account: { id } },
    populate: { organisation: { select: ['id', 'documentId'] } },
  })) as { organisation: Organisation | null }[];
  return authors.flatMap(({ organisation }) => organisation ?? []);
}
