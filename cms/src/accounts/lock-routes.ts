import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { LoginLock } from '@ntm/shared';
import { recordEvent } from '../trail/record-event';
import { forgetFailures, listLocks } from './login-attempts';

type Context = Parameters<Core.ControllerHandler>[0];

const MAY_CHANGE_ACCOUNTS = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: ['admin::users.update'] } },
  ],
};

/** `/login-locks` for whoever may change accounts: who is locked out now, and how to let them in again. */
export function registerLockRoutes({ strapi }: { strapi: Core.Strapi }): void {
  const toRoute = (method: 'GET' | 'DELETE', path: string, handler: (ctx: Context) => Promise<void>) => ({
    method,
    path,
    info: {},
    handler,
    config: MAY_CHANGE_ACCOUNTS,
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      toRoute('GET', '/login-locks', async (ctx) => {
        const rows = await listLocks(strapi, new Date());
        ctx.body = rows.map(({ subject, locked_until }): LoginLock => ({
          subject,
          until: locked_until as string,
        }));
      }),
      toRoute('DELETE', '/login-locks/:subject', async (ctx) => {
        const { subject } = ctx['params'] as { subject: string };
        if (!(await forgetFailures(strapi, subject))) throw new errors.NotFoundError('Không có khoá này.');
        const title = subject.slice(subject.indexOf(':') + 1);
        await recordEvent(strapi, { kind: 'account', type: 'account', title, detail: { done: 'unlocked' } });
        ctx.status = 204;
      }),
    ],
  });
}
