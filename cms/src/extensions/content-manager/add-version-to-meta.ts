import type { Core } from '@strapi/strapi';
import { VERSION_HEADER } from '@ntm/shared';

type Context = Parameters<Core.ControllerHandler>[0];
type Handler = (ctx: Context) => Promise<unknown>;

/** With every document that the desk opens goes the number of its version, in one answer with the text. */
export function addVersionToMeta<Controller extends Record<string, Handler>>(
  controller: Controller,
  action: keyof Controller & string,
): Controller {
  const handler = controller[action] as Handler;
  const answer: Handler = async (ctx) => {
    await handler(ctx);
    const version = ctx.response.get(VERSION_HEADER);
    const body = ctx.body as { meta?: object } | undefined;
    if (version !== '' && body?.meta) Object.assign(body.meta, { version: Number(version) });
  };
  return { ...controller, [action]: answer };
}
