import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '@ntm/shared';
import { findStoredText } from '../newsroom/stored-text';
import { EDITORIAL_TYPES, editorialTypeOf, uidOf, type EditorialType } from '../publication/wire-types';
import { requestState } from './actor';
import { recordRefusal } from './record-event';

type Context = Parameters<Core.ControllerHandler>[0];

interface Target {
  readonly type: string;
  readonly documentIds: readonly string[];
}

/** A selection is cut there: the trail keeps that it was tried. */
const MOST = 100;

const DESK =
  /^\/(?:content-manager\/(?:collection|single)-types|newsroom)\/([^/]+)(?:\/(?:clone\/|auto-clone\/)?([a-z0-9]{24,}))?/;
const REST = /^\/api\/([^/]+)(?:\/([a-z0-9]{24,}))?/;
const SETTINGS = /^\/admin\/(roles|users|api-tokens|admin-tokens)(?:\/|$)/;
const SETTING_TYPES: Readonly<Record<string, string>> = {
  roles: 'role',
  users: 'account',
  'api-tokens': 'token',
  'admin-tokens': 'token',
};

/** Notes a request that was forbidden, for each document that it was about. Reading, and whoever is unknown, are not. */
export async function recordRefusedTry(
  strapi: Core.Strapi,
  ctx: Context,
  message: string | null,
): Promise<void> {
  const state = requestState(strapi);
  const isKnown = Boolean(state?.user ?? state?.auth?.credentials);
  if (!isKnown || ctx.method === 'GET' || ctx.method === 'HEAD') return;
  const target = findTarget(strapi, ctx);
  const detail = { method: ctx.method, path: ctx.path };
  const reason = isVietnamese(message) ? message : 'Không có quyền.';
  const documentIds = target?.documentIds.length ? target.documentIds : [null];
  for (const documentId of documentIds) {
    const text =
      documentId && isContent(target?.type) ? await findStoredText(strapi, target.type, documentId) : null;
    const about = { type: target?.type ?? null, documentId, title: text?.title ?? null };
    await recordRefusal(strapi, { ...about, fromStage: text?.stage ?? null, reason, detail });
  }
}

function findTarget(strapi: Core.Strapi, ctx: Context): Target | null {
  const [, setting] = SETTINGS.exec(ctx.path) ?? [];
  if (setting) return { type: SETTING_TYPES[setting] ?? setting, documentIds: [] };
  const [, name, documentId] = DESK.exec(ctx.path) ?? REST.exec(ctx.path) ?? [];
  const type = name ? (editorialTypeOf(name) ?? typeOfRoute(strapi, name)) : null;
  if (!type) return null;
  const chosen = (ctx.request.body as { documentIds?: unknown } | undefined)?.documentIds;
  const documentIds = Array.isArray(chosen) ? chosen.map(String).slice(0, MOST) : [];
  return { type, documentIds: documentId ? [documentId] : documentIds };
}

/** The type whose documents REST has under this name. */
function typeOfRoute(strapi: Core.Strapi, name: string): EditorialType | null {
  const hasName = (type: EditorialType): boolean => {
    const { pluralName, singularName } = strapi.contentType(uidOf(type)).info;
    return pluralName === name || singularName === name;
  };
  return EDITORIAL_TYPES.find(hasName) ?? null;
}

function isContent(type: string | undefined): type is ContentType {
  return CONTENT_TYPES.some((known) => known === type);
}

/** Our own refusals say why; Strapi's say “Forbidden”. */
function isVietnamese(message: string | null): message is string {
  return message !== null && /[^\p{ASCII}]/u.test(message);
}
