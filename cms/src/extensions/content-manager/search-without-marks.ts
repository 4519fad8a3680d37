import type { Core, UID } from '@strapi/strapi';
import { foldMarks } from '@ntm/shared';
import { TYPE_LAYOUTS } from '../../bootstrap/layouts/list';
import { editorialTypeOf, isContentType } from '../../publication/wire-types';
import type { CollectionTypes } from './save-before-publish';

type Context = Parameters<Core.ControllerHandler>[0];
type Handler = (ctx: Context) => Promise<unknown>;
type Row = Readonly<Record<string, string | string[] | null>>;
type Query = { _q?: unknown; filters?: { $and?: object[] } };

/** Strapi's controller of the pickers, as far as it is used here. */
export interface Pickers extends Record<string, Handler> {
  findAvailable: Handler;
}

/** Attributes that hold a name, beside the one that stands for a document in lists. */
const NAMES = ['code', 'name', 'shortName', 'title', 'shortTitle', 'aliases'];

/** Strapi drops an empty list from a filter, and then finds everything. */
const NO_ROW = 0;

/** A picker finds registry documents by any of their names, with marks or without, đ included. */
export function pickWithoutMarks(controller: Pickers): Pickers {
  const findAvailable: Handler = async (ctx) => {
    const { model, targetField } = ctx['params'] as { model: UID.Schema; targetField: string };
    const attributes = strapi.getModel(model)?.attributes as Record<string, { target?: string }> | undefined;
    await foldSearch(ctx, attributes?.[targetField]?.target, () => Promise.resolve([]));
    return controller.findAvailable(ctx);
  };
  return { ...controller, findAvailable };
}

/** A list of registry documents does too, beside what Strapi's own search finds in their other fields. */
export function listWithoutMarks(controller: CollectionTypes): CollectionTypes {
  const find: Handler = async (ctx) => {
    const { model } = ctx['params'] as { model: string };
    await foldSearch(ctx, model, async (search) => {
      const rows = (await strapi.db.query(model).findMany({ select: ['id'], _q: search })) as Row[];
      return rows.map(({ id }) => Number(id));
    });
    return controller.find(ctx);
  };
  return { ...controller, find };
}

/** Puts the rows that were found in the place of what was typed; Strapi compares letters with their marks. */
async function foldSearch(
  ctx: Context,
  uid: string | undefined,
  findMore: (search: string) => Promise<number[]>,
): Promise<void> {
  const query = ctx.request.query as Query;
  const type = uid ? editorialTypeOf(uid) : null;
  if (!uid || !type || isContentType(type) || typeof query._q !== 'string') return;
  const ids = [NO_ROW, ...(await findByNames(uid, query._q)), ...(await findMore(query._q))];
  delete query._q;
  query.filters = { ...query.filters, $and: [...(query.filters?.$and ?? []), { id: { $in: ids } }] };
}

/** The rows in whose names every word stands. Registries are small enough to be looked through. */
async function findByNames(uid: string, search: string): Promise<number[]> {
  const { attributes } = strapi.contentType(uid as UID.ContentType);
  const names = [...NAMES, TYPE_LAYOUTS[uid]?.mainField ?? ''].filter((name) => name in attributes);
  const rows = (await strapi.db.query(uid).findMany({ select: ['id', ...names] })) as Row[];
  const words = foldMarks(search).match(/[\p{L}\p{N}]+/gu) ?? [];
  const matches = rows.filter((row) => {
    const text = foldMarks(names.flatMap((name) => row[name] ?? []).join(' '));
    return words.every((word) => text.includes(word));
  });
  return matches.map(({ id }) => Number(id));
}
