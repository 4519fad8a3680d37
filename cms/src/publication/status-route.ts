import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { checkPermissions } from './permission-checker';
import { findPublicationStatus } from './publication-status';
import { editorialTypeOf, isContentType } from './wire-types';

type Context = Parameters<Core.ControllerHandler>[0];

/** `GET /publication/status/<uid>/<documentId>` for the desk: whoever may read the type may ask. */
export function registerStatusRoute(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/publication/status/:uid/:documentId',
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
  ctx.body = await findPublicationStatus(strapi, type, documentId);
}
