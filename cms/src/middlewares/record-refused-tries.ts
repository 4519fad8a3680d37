import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { recordRefusedTry } from '../trail/refused-tries';

type Context = Parameters<Core.ControllerHandler>[0];

/** Notes every write that was forbidden to someone who is known, after all of it is undone. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    try {
      await next();
    } catch (error) {
      if (error instanceof errors.ForbiddenError) await recordRefusedTry(strapi, ctx, String(error.message));
      throw error;
    }
    if (ctx.status === 403) await recordRefusedTry(strapi, ctx, null);
  };
