import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ContentType, NewsroomState } from '@ntm/shared';
import { checkPermissions } from '../publication/permission-checker';
import { editorialTypeOf, isContentType, uidOf } from '../publication/wire-types';
import { readTrail } from '../trail/read-trail';
import { findStanding } from './find-standing';
import { makeMove } from './make-move';
import { readMoveRequest } from './read-move-request';
import { findStoredText, type StoredText } from './stored-text';

type Context = Parameters<Core.ControllerHandler>[0];

/** Entries of its trail that a story's page shows at most. */
const SHOWN = 200;

const policies = ['admin::isAuthenticatedAdmin'];

/**
 * For the desk: `GET /newsroom/<uid>/<documentId>` tells where a text stands, for whoever asks, and its trail;
 * `POST …/moves/<name>` makes a move.
 */
export function registerNewsroomRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/newsroom/:uid/:documentId',
        info: {},
        handler: (ctx: Context) => tell(strapi, ctx),
        config: { policies },
      },
      {
        method: 'POST',
        path: '/newsroom/:uid/:documentId/moves/:name',
        info: {},
        handler: (ctx: Context) => move(strapi, ctx),
        config: { policies },
      },
    ],
  });
}

async function tell(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const text = await requireReadable(strapi, ctx);
  ctx.body = await toState(strapi, text);
}

async function move(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { name } = ctx['params'] as { name: string };
  const { type, documentId } = await requireReadable(strapi, ctx);
  await makeMove(strapi, type, documentId, readMoveRequest(name, ctx.request.body));
  const text = await findStoredText(strapi, type, documentId);
  ctx.body = text && (await toState(strapi, text));
}

async function requireReadable(strapi: Core.Strapi, ctx: Context): Promise<StoredText> {
  const { uid, documentId } = ctx['params'] as { uid: string; documentId: string };
  const type = toContentType(uid);
  const text = type && (await findStoredText(strapi, type, documentId));
  if (!text) throw new errors.NotFoundError();
  if (checkPermissions(strapi, ctx, uidOf(text.type)).cannot.read(text)) throw new errors.ForbiddenError();
  return text;
}

function toContentType(uid: string): ContentType | null {
  const type = editorialTypeOf(uid);
  return type && isContentType(type) ? type : null;
}

async function toState(strapi: Core.Strapi, text: StoredText): Promise<NewsroomState> {
  const { type, documentId, updatedAt, publishAt, isLive, wasPublic } = text;
  const standing = findStanding(strapi, text);
  if (!standing) throw new errors.ForbiddenError();
  const trail = await readTrail(strapi, { type, documentId }, { limit: SHOWN });
  return { standing, updatedAt, publishAt, isLive, wasPublic, trail };
}
