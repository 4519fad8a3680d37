import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.ControllerHandler>[0];

/** A request of the desk and what answers it; undefined is an answer without content. */
export type DeskRoute = readonly [
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  answer: (strapi: Core.Strapi, ctx: Context) => Promise<unknown>,
];

/** Adds requests that whoever is logged in at the desk may make; each asks for further rights by itself. */
export function addDeskRoutes(strapi: Core.Strapi, routes: readonly DeskRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    routes: routes.map(([method, path, answer]) => ({
      method,
      path,
      info: {},
      handler: async (ctx: Context) => {
        const body = await answer(strapi, ctx);
        if (body === undefined) ctx.status = 204;
        else ctx.body = body;
      },
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    })),
  });
}
