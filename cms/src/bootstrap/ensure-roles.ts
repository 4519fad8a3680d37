import type { Core } from '@strapi/strapi';
import { RIGHT_ACTIONS, ROLE_RIGHTS, type Right } from '@ntm/shared';
import { OWN_ORGANISATION, OWN_TEXTS } from '../newsroom/conditions';
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
  const granted = [...listGrants(role)];
  const actions = getService(strapi, 'admin::permission').actionProvider.values();
  const permissions = granted.flatMap(({ actionId, uids, conditions = [] }) => {
    const action = actions.find((known) => known.actionId === actionId);
    const subjects = uids.filter((uid) => action?.subjects?.includes(uid));
    if (!action || subjects.length === 0) return [];
    const ofAction = getService(strapi, 'admin::content-type').getPermissionsWithNestedFields([
      { ...action, subjects },
    ]);
    return ofAction.map((permission) => ({ ...permission, conditions }));
  });
  return [...permissions, ...LIBRARY_ACTIONS.map((action) => ({ action }))];
}

interface Grant {
  readonly actionId: string;
  readonly uids: readonly string[];
  readonly conditions?: readonly string[];
}

function* listGrants({ code, texts, manages, reads, ...limits }: Role): Iterable<Grant> {
  const rights: readonly Right[] = ROLE_RIGHTS[code];
  const ofOrganisation = limits.onlyOwnOrganisation ? [OWN_ORGANISATION] : [];
  const conditions = limits.onlyOwn ? [OWN_TEXTS] : ofOrganisation;
  if (rights.includes('write')) {
    yield { actionId: `${EXPLORER}create`, uids: texts };
    yield { actionId: `${EXPLORER}delete`, uids: texts, conditions };
  }
  yield { actionId: `${EXPLORER}read`, uids: texts, conditions: ofOrganisation };
  for (const right of rights) yield { actionId: RIGHT_ACTIONS[right], uids: texts, conditions };
  for (const action of ['create', 'read', 'update', 'delete']) {
    yield { actionId: `${EXPLORER}${action}`, uids: manages };
  }
  yield { actionId: `${EXPLORER}read`, uids: reads };
}

/** Strapi's third role sees only what its members made, registries included: nobody could tag a story with it. */
async function removeAuthorRole(strapi: Core.Strapi): Promise<void> {
  const roles = getService(strapi, 'admin::role');
  const role = await roles.findOneWithUsersCount({ code: 'strapi-author' });
  if (role?.usersCount === 0) await roles.deleteByIds([role.id]);
}
