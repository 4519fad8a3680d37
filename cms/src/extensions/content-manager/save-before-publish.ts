import type { Core } from '@strapi/strapi';
import { addDocumentId } from '../../document-middlewares/refusal';
import { checkPermissions } from '../../publication/permission-checker';

type Context = Parameters<Core.ControllerHandler>[0];
type Handler = (ctx: Context) => Promise<unknown>;

/** Strapi's controller of the content manager, as far as it is used here. */
export interface CollectionTypes extends Record<string, Handler> {
  find: Handler;
  create: Handler;
  update: Handler;
  publish: Handler;
}

/**
 * Strapi saves and publishes in one transaction, so that a refused publish loses what was typed. Here the
 * save is committed first, and a refusal names the document that was saved.
 */
export function saveBeforePublish(controller: CollectionTypes): CollectionTypes {
  const publish: Handler = async (ctx) => {
    const documentId = await save(controller, ctx);
    // Strapi saves the body of the request once more: nothing is left in it.
    ctx.request.body = {};
    Object.assign(ctx['params'] as object, { id: documentId });
    await addDocumentId(documentId, () => controller.publish(ctx));
    ctx.status = 200;
  };
  return { ...controller, publish };
}

async function save(controller: CollectionTypes, ctx: Context): Promise<string> {
  const { id, model } = ctx['params'] as { id?: string; model: string };
  if (id) {
    const values = (ctx.request.body ?? {}) as object;
    // Someone who may publish but not write publishes the draft as it is.
    const mayUpdate = checkPermissions(strapi, ctx, model).can.update();
    if (mayUpdate && Object.keys(values).length > 0) await controller.update(ctx);
    return id;
  }
  await controller.create(ctx);
  return (ctx.body as { data: { documentId: string } }).data.documentId;
}
