import { Readable } from 'node:stream';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { READ_TRAIL, type TrailAnswer } from '@ntm/shared';
import { csvHead, toCsvLine } from './to-csv';
import { countTrail, listActors, readTrail, type TrailFilter } from './read-trail';
import { readTrailQuery } from './read-trail-query';

type Context = Parameters<Core.ControllerHandler>[0];

const PAGE = 50;
const EXPORT_PAGE = 1000;

const policies = [
  'admin::isAuthenticatedAdmin',
  { name: 'admin::hasPermissions', config: { actions: [READ_TRAIL] } },
];

/** `GET /trail` and `GET /trail/export` for administrators: the whole trail, filtered. There is no way to write it. */
export function registerTrailRoutes(strapi: Core.Strapi): void {
  const get = (path: string, handler: (ctx: Context) => Promise<void>) => ({
    method: 'GET' as const,
    path,
    info: {},
    handler,
    config: { policies },
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      get('/trail', (ctx) => answer(strapi, ctx)),
      get('/trail/export', (ctx) => exportAll(strapi, ctx)),
    ],
  });
}

async function answer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const filter = readTrailQuery(ctx.query);
  const before = ctx.query['before'] === undefined ? undefined : Number(ctx.query['before']);
  if (Number.isNaN(before)) throw new errors.ValidationError('"before" must be the number of an entry.');
  const entries = await readTrail(strapi, filter, { before, limit: PAGE });
  const [total, actors] = [await countTrail(strapi, filter), await listActors(strapi)];
  ctx.body = { entries, total, actors } satisfies TrailAnswer;
}

async function exportAll(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const filter = readTrailQuery(ctx.query);
  ctx.attachment('nhat-ky.csv');
  ctx.type = 'text/csv; charset=utf-8';
  ctx.body = Readable.from(writeLines(strapi, filter));
}

/** Page by page: years of a newsroom's work do not fit into memory. */
async function* writeLines(strapi: Core.Strapi, filter: TrailFilter): AsyncIterable<string> {
  yield csvHead();
  for (let before: number | undefined; ;) {
    const entries = await readTrail(strapi, filter, { before, limit: EXPORT_PAGE });
    if (entries.length > 0) yield entries.map(toCsvLine).join('');
    if (entries.length < EXPORT_PAGE) return;
    before = entries.at(-1)?.id;
  }
}
