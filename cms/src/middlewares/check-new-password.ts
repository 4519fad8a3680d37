import type { Core } from '@strapi/strapi';
import { requireGoodPassword } from '../accounts/password-rule';

interface Body {
  readonly password?: unknown;
  readonly userInfo?: { readonly password?: unknown };
}

/**
 * A new password is looked at before anything is done with the request: Strapi ends the sessions of whoever changes their
 * password before it finds out that the new one is refused.
 */
const checkNewPassword: Core.MiddlewareFactory = () => async (ctx, next) => {
  const isNew = ctx.path.startsWith('/admin/') && !ctx.path.startsWith('/admin/login');
  if (isNew && ['POST', 'PUT'].includes(ctx.method)) {
    const { password, userInfo } = (ctx.request.body ?? {}) as Body;
    const given = password ?? userInfo?.password;
    if (typeof given === 'string') requireGoodPassword(given);
  }
  await next();
};

export default checkNewPassword;
