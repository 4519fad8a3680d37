import type { Core } from '@strapi/strapi';
import { applyWhenChanged } from './apply-when-changed';
import { ADMINISTRATOR_WORDS, LIBRARY_ACTIONS, ROLES, type Role } from './roles';

const EXPLORER = 'plugin::content-manager.explorer.';

/** An action of the admin panel's permissions, as Strapi registers it. */
interface Action {
  readonly actionId: string;
  readonly subjects?: readonly string[];
}

/** The newsroom's roles, their rights and their Vietnamese names. */
export async function ensureRoles({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const fields = ROLES.flatMap((role) => toPermissions(strapi, role));
  await applyWhenChanged(strapi, 'roles', [ROLES, ADMINISTRATOR_WORDS, LIBRARY_ACTIONS, fields], async () => {
    for (const role of ROLES) await applyRole(strapi, role);
    await strapi.db
      .query('admin::role')
      .update({ where: { code: 'strapi-super-admin' }, data: ADMINISTRATOR_WORDS });
    await removeAuthorRole(strapi);
  });
}

async function applyRole(strapi: Core.Strapi, role: Role): Promise<void> {
  const roles = strapi.service('admin::role');
  const { code, name, description } = role;
  const existing = await roles.findOne({ code });
  const { id } = existing
    ? await strapi.db.query('admin::role').update({ where: { code }, data: { name, description } })
    : await roles.create({ code, name, description });
  await roles.assignPermissions(id, toPermissions(strapi, role));
}

function toPermissions(strapi: Core.Strapi, role: Role): object[] {
  const registered: Action[] = strapi.service('admin::permission').actionProvider.values();
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
    ...strapi.service('admin::content-type').getPermissionsWithNestedFields(actions),
    ...LIBRARY_ACTIONS.map((action) => ({ action })),
  ];
}

/** Strapi's third role sees only what its members made, registries included: nobody could tag a story with it. */
async function removeAuthorRole(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  const role = await roles.findOneWithUsersCount({ code: 'strapi-author' });
  if (role?.usersCount === 0) await roles.deleteByIds([role.id]);
}
