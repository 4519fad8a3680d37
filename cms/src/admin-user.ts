import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.ControllerHandler>[0];

/** Someone of the newsroom, as a request of the admin panel names them. */
export interface AdminUser {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email?: string | null;
  readonly roles?: readonly { readonly code: string }[];
}

const ADMINISTRATOR = 'strapi-super-admin';

/** Who is behind a request of the admin panel. */
export function readUser(ctx: Context): AdminUser {
  return (ctx.state as { user: AdminUser }).user;
}

export function isAdministrator(ctx: Context): boolean {
  return readUser(ctx).roles?.some(({ code }) => code === ADMINISTRATOR) ?? false;
}
