import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { PublicationStatus } from '@ntm/shared';
import { addDeskRoutes } from '../desk-routes';
import { checkPermissions } from './permission-checker';
import { findPublicationStatus } from './publication-status';
import { editorialTypeOf, isContentType } from './wire-types';

type Context = Parameters<Core.ControllerHandler>[0];

/** `GET /publication/status/<uid>/<documentId>` for the desk: whoever may read the type may ask. */
export function registerStatusRoute(strapi: Core.Strapi): void {
  addDeskRoutes(strapi, [['GET', '/publication/status/:uid/:documentId', answer]]);
}

async function answer(strapi: Core.Strapi, ctx: Context): Promise<PublicationStatus> {
  const { uid, documentId } = ctx['params'] as { uid: string; documentId: string };
  const type = editorialTypeOf(uid);
  if (!type || !isContentType(type)) throw new errors.NotFoundError();
  if (checkPermissions(strapi, ctx, uid).cannot.read()) throw new errors.ForbiddenError();
  return findPublicationStatus(strapi, type, documentId);
}
