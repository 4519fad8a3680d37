import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.ControllerHandler>[0];

interface Permissions {
  create(): boolean;
  /** Without a document: whether any may be read; with one: that one, or one field of it. */
  read(entity?: object, field?: string): boolean;
  update(entity?: object): boolean;
}

interface PermissionChecker {
  readonly can: Permissions;
  readonly cannot: Permissions;
  readonly sanitizedQuery: Readonly<
    Record<'read' | 'update', (query: object) => Promise<{ filters?: object }>>
  >;
  sanitizeUpdateInput(entity: object): (data: object) => Promise<Record<string, unknown>>;
}

interface PermissionCheckers {
  create(of: { userAbility: unknown; model: string }): PermissionChecker;
}

/** What the person behind a request of the admin panel may do with documents of a type. */
export function checkPermissions(strapi: Core.Strapi, ctx: Context, uid: string): PermissionChecker {
  const state = ctx.state as { userAbility?: unknown };
  const checkers = strapi.service('plugin::content-manager.permission-checker') as PermissionCheckers;
  return checkers.create({ userAbility: state.userAbility, model: uid });
}
