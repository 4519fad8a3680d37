import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { findOrganisations } from '../newsroom/conditions';
import { extendService, type AdminAccount } from '../strapi-services';

/** Accounts that work at the same time: an ability holds some hundred rules. */
const MOST_ABILITIES = 100;
/** Nothing that the key below could miss holds for longer. */
const LIFETIME_MILLISECONDS = 60_000;

/**
 * Keeps what an account may do from one request to the next. Strapi reads all permissions of its roles and weighs each
 * of them again for every request, which is nearly half of what a small one costs. The same ability is given only to the
 * same account with the same roles, organisations and permissions as the database has them now, so that what one process
 * takes away holds in every other with the next request.
 */
export function keepAbilities({ strapi }: { strapi: Core.Strapi }): void {
  const kept = new LRUCache<string, Promise<object>>({
    max: MOST_ABILITIES,
    ttl: LIFETIME_MILLISECONDS,
  });
  extendService(strapi, 'admin::permission', (service) => {
    const engine = Object.create(service.engine) as typeof service.engine;
    engine.generateUserAbility = async (account) => {
      const key = await describeRights(strapi, account);
      const known = kept.get(key);
      if (known) return known;
      const ability = service.engine.generateUserAbility(account);
      kept.set(key, ability);
      ability.catch(() => kept.delete(key));
      return ability;
    };
    return { ...service, engine };
  });
}

/** All that the ability of an account is made of, as a text. */
async function describeRights(strapi: Core.Strapi, account: AdminAccount): Promise<string> {
  const organisations = await findOrganisations(strapi, account);
  return JSON.stringify([
    account.id,
    account.roles.map(({ id }) => id),
    organisations.map(({ id }) => id),
    await findStateOfPermissions(strapi),
  ]);
}

/** Changes with every permission that is given, taken or altered. */
async function findStateOfPermissions(strapi: Core.Strapi): Promise<unknown> {
  const { tableName } = strapi.db.metadata.get('admin::permission');
  return strapi.db
    .connection(tableName)
    .count('id as count')
    .max('id as last')
    .max('updated_at as changed')
    .first();
}
