import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.ControllerHandler>[0];

interface Permissions {
  read(entity?: object): boolean;
  update(entity?: object): boolean;
}

interface PermissionCheckers {
  create(of: { userAbility: unknown; model: string }): { can: Permissions; cannot: Permissions };
}

/** What the person behind a request of the admin panel may do with documents of a type. */
export function checkPermissions(strapi: Core.Strapi, ctx: Context, uid: string) {
  const state = ctx.state as { userAbility?: unknown };
  const checkers = strapi.service('plugin::content-manager.permission-checker') as PermissionCheckers;
  return checkers.create({ userAbility: state.userAbility, model: uid });
}
