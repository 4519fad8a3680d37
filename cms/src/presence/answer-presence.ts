import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Presence, PresenceAnswer } from '@ntm/shared';
import { findHead, toSummary } from '../history/find-versions';
import type { VersionOwner } from '../history/version-table';
import { readOwner, requireVisible } from '../history/visible-document';
import { currentActor } from '../trail/actor';
import { withPresence, type PresenceRow } from './presence-table';

type Context = Parameters<Core.ControllerHandler>[0];

/** A browser lets a window in the background speak once a minute; what is silent for longer is closed. */
const SILENCE_MILLISECONDS = 75_000;
const SESSION = /^[\w-]{8,64}$/;

/** A sign of life of a window in which a document is open; answers who else has it open. */
export async function answerSignOfLife(strapi: Core.Strapi, ctx: Context): Promise<PresenceAnswer> {
  const { owner } = await requireVisible(strapi, ctx);
  const { isEditing } = (ctx.request.body ?? {}) as { isEditing?: unknown };
  const others = await noteAlive(strapi, owner, readSession(ctx), isEditing === true);
  const head = await findHead(strapi, owner);
  return { others, newest: head ? toSummary(head) : null };
}

/** The window is closed, or shows something else. */
export async function answerLeave(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { owner } = readOwner(ctx);
  const match = { ...owner, session: readSession(ctx), user_id: userIdOf(strapi) };
  await withPresence(strapi, async (presence) => presence().where(match).delete());
}

async function noteAlive(
  strapi: Core.Strapi,
  owner: VersionOwner,
  session: string,
  isEditing: boolean,
): Promise<Presence[]> {
  const now = new Date();
  const at = now.toISOString();
  return withPresence(strapi, async (presence) => {
    const silent = new Date(now.getTime() - SILENCE_MILLISECONDS).toISOString();
    await presence().where('seen_at', '<', silent).delete();
    const own = await presence()
      .where({ ...owner, session })
      .first();
    const row: PresenceRow = {
      ...owner,
      session,
      user_id: userIdOf(strapi),
      user_name: currentActor(strapi).name,
      since: own?.since ?? at,
      editing_since: isEditing ? (own?.editing_since ?? at) : null,
      seen_at: at,
    };
    await presence().insert(row).onConflict(['type', 'document_id', 'session']).merge();
    const others = await presence().where(owner).whereNot({ session }).orderBy('since');
    return others.map((other) => toPresence(other, row.user_id));
  });
}

/** The route lets in nobody who has no account. */
function userIdOf(strapi: Core.Strapi): string {
  return currentActor(strapi).id ?? '';
}

function toPresence(row: PresenceRow, userId: string): Presence {
  const { user_name: name, since, editing_since: editingSince } = row;
  return { name, since, editingSince, isSelf: row.user_id === userId };
}

function readSession(ctx: Context): string {
  const { session } = ctx['params'] as { session: string };
  if (!SESSION.test(session)) throw new errors.ValidationError('A window names itself by 8 to 64 letters.');
  return session;
}
