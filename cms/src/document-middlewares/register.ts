import type { Core } from '@strapi/strapi';
import { editorialTypeOf } from '../publication/wire-types';
import { RULES } from './list';
import type { Write, WriteAction } from './rule';

const WRITE_ACTIONS = ['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft'];

/** Puts the editorial rules around every write to our documents. To be called in Strapi's register phase. */
export function registerDocumentMiddlewares({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use((context, next) => {
    const type = editorialTypeOf(context.uid);
    if (!type || !WRITE_ACTIONS.includes(context.action)) return next();
    const action = context.action as WriteAction;
    const write: Write = { strapi, uid: context.uid, type, action, params: context.params };
    const save = () => {
      Object.assign(context, { params: write.params });
      return next();
    };
    return applyRules(write, save) as ReturnType<typeof next>;
  });
}

function applyRules(write: Write, save: () => Promise<unknown>): Promise<unknown> {
  return RULES.reduceRight<() => Promise<unknown>>((next, rule) => () => rule(write, next), save)();
}
