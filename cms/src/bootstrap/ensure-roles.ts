import type { Core } from '@strapi/strapi';
import { getService } from '../strapi-services';
import { applyWhenChanged } from './apply-when-changed';
import { ADMINISTRATOR_WORDS, LIBRARY_ACTIONS, ROLES, type Role } from './roles';

const EXPLORER = 'plugin::content-manager.explorer.';

/** The newsroom's roles, their rights and their Vietnamese names. */
export async function ensureRoles({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const permissions = ROLES.map((role) => toPermissions(strapi, role));
  await applyWhenChanged(strapi, 'roles', [ROLES, permissions, ADMINISTRATOR_WORDS], async () => {
    for (const role of ROLES) await applyRole(strapi, role);
    await getService(strapi, 'admin::role').update({ code: 'strapi-super-admin' }, ADMINISTRATOR_WORDS);
    await removeAuthorRole(strapi);
  });
}

async function applyRole(strapi: Core.Strapi, role: Role): Promise<void> {
  const roles = getService(strapi, 'admin::role');
  const { code, name, description } = role;
  const existing = await roles.findOneWithUsersCount({ code });
  const { id } = existing ?? (await roles.create({ code, name, description }));
  await roles.update({ id }, { name, description });
  await roles.assignPermissions(id, toPermissions(strapi, role));
}

function toPermissions(strapi: Core.Strapi, role: Role): object[] {
  const registered = getService(strapi, 'admin::permission').actionProvider.values();
  const granted: Record<string, readonly string[]> = {
    [`${EXPLORER}create`]: [...role.manages, ...role.adds],
    [`${EXPLORER}read`]: [...role.manages, ...role.adds, ...role.reads],
    [`${EXPLORER}update`]: role.manages,
    [`${EXPLORER}delete`]: role.manages,
    [`${EXPLORER}publish`]: role.manages,
  };
  const actions = registered.flatMap((action) => {
    const subjects = granted[action.actionId]?.filter((uid) => action.subjects?.includes(uid));
    return subjects ? [{ ...action, subjects }] : [];
  });
  return [
    ...getService(strapi, 'admin::content-type').getPermissionsWithNestedFields(actions),
    ...LIBRARY_ACTIONS.map((action) => ({ action })),
  ];
}

/** Strapi's third role sees only what its members made, registries included: nobody could tag a story with it. */
async function removeAuthorRole(strapi: Core.Strapi): Promise<void> {
  const roles = getService(strapi, 'admin::role');
  const role = await roles.findOneWithUsersCount({ code: 'strapi-author' });
  if (role?.usersCount === 0) await roles.deleteByIds([role.id]);
}
