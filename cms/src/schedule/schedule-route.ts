import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { checkPermissions } from '../publication/permission-checker';
import { editorialTypeOf, isContentType } from '../publication/wire-types';
import { findScheduleStatus } from './schedule-status';

type Context = Parameters<Core.ControllerHandler>[0];

/** `GET /schedule/<uid>/<documentId>` for the desk: whoever may read the type may ask. */
export function registerScheduleRoute({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/schedule/:uid/:documentId',
        info: {},
        handler: (ctx: Context) => answer(strapi, ctx),
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}

async function answer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { uid, documentId } = ctx['params'] as { uid: string; documentId: string };
  const type = editorialTypeOf(uid);
  if (!type || !isContentType(type)) throw new errors.NotFoundError();
  if (checkPermissions(strapi, ctx, uid).cannot.read()) throw new errors.ForbiddenError();
  const status = await findScheduleStatus(strapi, type, documentId);
  if (!status) throw new errors.NotFoundError();
  ctx.body = status;
}
