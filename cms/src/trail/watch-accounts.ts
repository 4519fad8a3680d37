import type { Core } from '@strapi/strapi';
import { extendService } from '../strapi-services';
import { currentActor, requestState, toActor, type Account, type Actor } from './actor';
import { recordEvent } from './record-event';

type AccountRow = Account & { readonly isActive?: boolean; readonly blocked?: boolean };

/**
 * Notes every account that is made, changed in what it may do, or deleted, whichever page or program does it. The entry follows the change, as
 * with roles.
 */
export function watchAccounts(strapi: Core.Strapi): void {
  extendService(strapi, 'admin::user', (service) => ({
    ...service,
    create: async (user) => {
      const created = (await service.create(user)) as AccountRow;
      await note(strapi, created, { done: 'created', roles: rolesOf(created) });
      return created;
    },
    createFirstAdmin: async (user) => {
      const created = (await service.createFirstAdmin(user)) as AccountRow;
      await note(strapi, created, { done: 'created', roles: rolesOf(created) });
      return created;
    },
    updateById: async (id, values) => {
      const before = await findAccount(strapi, id);
      const updated = (await service.updateById(id, values)) as AccountRow | null;
      const after = updated && (await findAccount(strapi, id));
      const changes = before && after ? describeChanges(before, after, values) : {};
      if (after && Object.keys(changes).length > 0)
        await note(strapi, after, { done: 'changed', ...changes }, whoActs(strapi, after));
      return updated;
    },
    deleteById: async (id) => {
      const before = await findAccount(strapi, id);
      const deleted = await service.deleteById(id);
      if (before) await note(strapi, before, { done: 'deleted' });
      return deleted;
    },
    deleteByIds: async (ids) => {
      const before = await Promise.all(ids.map((id) => findAccount(strapi, id)));
      const deleted = await service.deleteByIds(ids);
      for (const account of before) if (account) await note(strapi, account, { done: 'deleted' });
      return deleted;
    },
  }));
}

async function findAccount(strapi: Core.Strapi, id: number | string): Promise<AccountRow | null> {
  return (await strapi.db
    .query('admin::user')
    .findOne({ where: { id }, populate: ['roles'] })) as AccountRow | null;
}

function rolesOf({ roles }: AccountRow): string[] {
  return (roles ?? []).map(({ name }) => name).sort();
}

/** What an account may do or log in with; its language and the like are nobody's concern. */
function describeChanges(before: AccountRow, after: AccountRow, values: object): object {
  const pairs = {
    roles: [rolesOf(before), rolesOf(after)],
    isActive: [before.isActive ?? false, after.isActive ?? false],
    blocked: [before.blocked ?? false, after.blocked ?? false],
    email: [before.email, after.email],
    name: [toActor(before).name, toActor(after).name],
  };
  const changed = Object.entries(pairs).filter(([, [one, other]]) => String(one) !== String(other));
  return { ...Object.fromEntries(changed), ...('password' in values && { password: 'changed' }) };
}

/** Whoever answers an invitation or chooses a new password by letter is not logged in yet. */
function whoActs(strapi: Core.Strapi, account: AccountRow): Actor {
  const state = requestState(strapi);
  return state && !state.user ? toActor(account) : currentActor(strapi);
}

async function note(
  strapi: Core.Strapi,
  account: AccountRow,
  detail: object,
  actor: Actor = currentActor(strapi),
): Promise<void> {
  const { documentId, email } = account;
  const title = `${toActor(account).name} (${email ?? ''})`;
  await recordEvent(strapi, { kind: 'account', actor, type: 'account', documentId, title, detail });
}
