import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { BASE_VERSION_HEADER, VERSION_HEADER } from '@ntm/shared';
import type { VersionOwner } from './version-table';
import { uidOf } from '../publication/wire-types';

/** What a request has to do with versions, kept in its own state. */
interface RequestVersions {
  /** The newest version of each document that the request itself has written. */
  readonly written: Map<string, number>;
  /** The version that is being restored. */
  restores?: number;
}

interface RequestContext {
  readonly state: {
    readonly route?: { readonly info?: { readonly apiName?: string } };
    ntmVersions?: RequestVersions;
  };
  readonly params?: { readonly id?: string; readonly documentId?: string; readonly model?: string };
  readonly request: {
    readonly method: string;
    readonly headers: Record<string, string | string[] | undefined>;
  };
  set(header: string, value: string): void;
}

/** Whether somebody or some program asked for what goes on now; at start-up nobody does. */
export function isAsked(strapi: Core.Strapi): boolean {
  return currentRequest(strapi) !== undefined;
}

/**
 * The number of the version that a write to the document started from, where the request says so. What the request has
 * written itself counts: saving and then publishing is one piece of work.
 * @throws ValidationError when the header is not a number
 */
export function findBase(strapi: Core.Strapi, owner: VersionOwner): number | undefined {
  const ctx = currentRequest(strapi);
  const header = ctx?.request.headers[BASE_VERSION_HEADER];
  if (!ctx || header === undefined || !isAbout(ctx, owner)) return undefined;
  const base = Number(header);
  if (!Number.isInteger(base) || base < 0) {
    throw new errors.ValidationError(`${BASE_VERSION_HEADER} must be the number of a version`);
  }
  return versionsOf(ctx).written.get(owner.document_id) ?? base;
}

/** Tells whoever asked which version of the document their next write will start from. */
export function tellVersion(strapi: Core.Strapi, owner: VersionOwner, number: number): void {
  const ctx = currentRequest(strapi);
  if (ctx && isAbout(ctx, owner)) ctx.set(VERSION_HEADER, String(number));
}

/** Notes that this request has brought the document to a version. */
export function noteWritten(strapi: Core.Strapi, owner: VersionOwner, number: number): void {
  const ctx = currentRequest(strapi);
  if (!ctx) return;
  versionsOf(ctx).written.set(owner.document_id, number);
  tellVersion(strapi, owner, number);
}

/** Notes that the write to come restores a version. */
export function noteRestore(strapi: Core.Strapi, number: number): void {
  const ctx = currentRequest(strapi);
  if (ctx) versionsOf(ctx).restores = number;
}

/** The version that the write at hand restores, if it is a restore. */
export function findRestored(strapi: Core.Strapi): number | undefined {
  return currentRequest(strapi)?.state.ntmVersions?.restores;
}

/** Whether the request names the document in its address, or its type, which has this one document alone. */
function isAbout(
  { params, state }: RequestContext,
  { type, document_id: documentId }: VersionOwner,
): boolean {
  const named = params?.id ?? params?.documentId;
  if (named !== undefined) return named === documentId;
  return params?.model === uidOf(type) || state.route?.info?.apiName === type;
}

function versionsOf(ctx: RequestContext): RequestVersions {
  ctx.state.ntmVersions ??= { written: new Map() };
  return ctx.state.ntmVersions;
}

function currentRequest(strapi: Core.Strapi): RequestContext | undefined {
  return strapi.requestContext.get();
}
