import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkPermissions } from '../publication/permission-checker';
import { editorialTypeOf } from '../publication/wire-types';
import { getService } from '../strapi-services';
import type { VersionOwner } from './version-table';

type Context = Parameters<Core.ControllerHandler>[0];
type Checker = ReturnType<typeof checkPermissions>;

/** A document of ours that the person behind a request may read. */
export interface VisibleDocument {
  readonly uid: UID.ContentType;
  readonly owner: VersionOwner;
  readonly entity: object;
  readonly may: Checker;
}

/** The address of a document in a request: `:uid/:documentId`. @throws NotFoundError when the type is none of ours */
export function readOwner(ctx: Context): { uid: UID.ContentType; owner: VersionOwner } {
  const { uid, documentId } = ctx['params'] as { uid: UID.ContentType; documentId: string };
  const type = editorialTypeOf(uid);
  if (!type) throw new errors.NotFoundError();
  return { uid, owner: { type, document_id: documentId } };
}

/**
 * The document that a request names, as the content manager would show it: by the same rights, conditions included.
 * @throws ForbiddenError when they may not read the type, NotFoundError when they are shown no such document
 */
export async function requireVisible(strapi: Core.Strapi, ctx: Context): Promise<VisibleDocument> {
  const { uid, owner } = readOwner(ctx);
  const may = checkPermissions(strapi, ctx, uid);
  if (may.cannot.read()) throw new errors.ForbiddenError();
  const entity = await findVisible(strapi, uid, owner.document_id, await may.sanitizedQuery.read({}));
  if (!entity || may.cannot.read(entity)) throw new errors.NotFoundError();
  return { uid, owner, entity, may };
}

/**
 * The same, when they may also write the document: rights to write ask about other things than rights to read.
 * @throws ForbiddenError when they may not
 */
export async function requireWritable(strapi: Core.Strapi, ctx: Context): Promise<VisibleDocument> {
  const { uid, owner, may } = await requireVisible(strapi, ctx);
  if (may.cannot.update()) throw new errors.ForbiddenError();
  const entity = await findVisible(strapi, uid, owner.document_id, await may.sanitizedQuery.update({}));
  if (!entity || may.cannot.update(entity)) throw new errors.ForbiddenError();
  return { uid, owner, entity, may };
}

/** Found by what rights ask for, with all that they ask about: they may be limited by condition. */
async function findVisible(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  rights: { filters?: object },
): Promise<object | null> {
  const populate = await getService(
    strapi,
    'plugin::content-manager.populate-builder',
  )(uid)
    .populateFromQuery(rights)
    .build();
  const filters = { $and: [{ documentId }, ...(rights.filters ? [rights.filters] : [])] };
  return strapi.documents(uid).findFirst({ filters, populate });
}
