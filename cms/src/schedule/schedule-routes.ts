import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ContentType } from '@ntm/shared';
import { checkPermissions } from '../publication/permission-checker';
import { editorialTypeOf, isContentType } from '../publication/wire-types';
import { findScheduleStatus } from './schedule-status';
import { dropTime, setTime } from './set-time';

type Context = Parameters<Core.ControllerHandler>[0];

const PATH = '/schedule/:uid/:documentId';

/** `/schedule/<uid>/<documentId>` for the desk: `GET` for whoever may read the type, `PUT` and `DELETE` for whoever may publish it. */
export function registerScheduleRoutes({ strapi }: { strapi: Core.Strapi }): void {
  const toRoute = (method: 'GET' | 'PUT' | 'DELETE', handler: (ctx: Context) => Promise<void>) => ({
    method,
    path: PATH,
    info: {},
    handler: async (ctx: Context) => {
      await handler(ctx);
      ctx.body = await answer(strapi, ctx);
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      toRoute('GET', () => Promise.resolve()),
      toRoute('PUT', async (ctx) => {
        const { publishAt } = (ctx.request.body ?? {}) as { publishAt?: unknown };
        const { type, documentId } = readTarget(strapi, ctx, 'publish');
        await setTime(strapi, type, documentId, publishAt);
      }),
      toRoute('DELETE', async (ctx) => {
        const { type, documentId } = readTarget(strapi, ctx, 'publish');
        await dropTime(strapi, type, documentId);
      }),
    ],
  });
}

async function answer(strapi: Core.Strapi, ctx: Context) {
  const { uid, type, documentId } = readTarget(strapi, ctx, 'read');
  const mayChange = checkPermissions(strapi, ctx, uid).can.publish();
  const status = await findScheduleStatus(strapi, type, documentId, mayChange);
  if (!status) throw new errors.NotFoundError();
  return status;
}

/** @throws ForbiddenError when the one who asks has not the right */
function readTarget(strapi: Core.Strapi, ctx: Context, right: 'read' | 'publish') {
  const { uid, documentId } = ctx['params'] as { uid: string; documentId: string };
  const type = editorialTypeOf(uid);
  if (!type || !isContentType(type)) throw new errors.NotFoundError();
  if (checkPermissions(strapi, ctx, uid).cannot[right]()) throw new errors.ForbiddenError();
  return { uid, type: type satisfies ContentType, documentId };
}
