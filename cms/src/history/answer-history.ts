import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { DeletedDocument, Restored, VersionsDifference, VersionsPage } from '@ntm/shared';
import { checkPermissions } from '../publication/permission-checker';
import { uidOf } from '../publication/wire-types';
import { currentAccount, isAdministrator, type Account } from '../trail/actor';
import { compareVersions } from './compare-versions';
import { findDeleted } from './find-deleted';
import { findHead, findPredecessor, findVersion, listVersions, toSummary } from './find-versions';
import { restoreDeleted, restoreVersion } from './restore-version';
import type { VersionOwner, VersionRow } from './version-table';
import { readOwner, requireVisible, requireWritable } from './visible-document';

type Context = Parameters<Core.ControllerHandler>[0];

const PAGE_SIZE = 30;
/** PostgreSQL's largest `integer`. */
const LARGEST = 2_147_483_647;
/** The version before the first. */
const NOTHING = '0';

/** The versions of a document, for whoever may read it. */
export async function answerVersions(strapi: Core.Strapi, ctx: Context): Promise<VersionsPage> {
  const { owner } = await requireVisible(strapi, ctx);
  const before = readNumber(ctx.query['before']) ?? LARGEST;
  const rows = await listVersions(strapi, owner, before, PAGE_SIZE + 1);
  const versions = rows.slice(0, PAGE_SIZE).map(toSummary);
  return { versions, next: rows.length > PAGE_SIZE ? (versions.at(-1)?.number ?? null) : null };
}

/** What a version changed, or how it differs from the one that is named by `from`; from 0, all that it has. */
export async function answerDifference(strapi: Core.Strapi, ctx: Context): Promise<VersionsDifference> {
  const { uid, owner, entity, may } = await requireReadable(strapi, ctx);
  const to = await requireVersion(strapi, owner, readNumber(ctx.query['to']));
  const earlier = await findEarlier(strapi, owner, to, ctx.query['from']);
  return compareVersions(strapi, uid, earlier, to, (field) => may.can.read(entity, field));
}

async function findEarlier(
  strapi: Core.Strapi,
  owner: VersionOwner,
  to: VersionRow,
  from: unknown,
): Promise<VersionRow | undefined> {
  if (from === undefined) return findPredecessor(strapi, owner, to);
  return from === NOTHING ? undefined : requireVersion(strapi, owner, readNumber(from));
}

/** Restores the version that the body names: as the document's draft, or, deleted, as a new draft of its own. */
export async function answerRestore(strapi: Core.Strapi, ctx: Context): Promise<Restored> {
  const { number } = (ctx.request.body ?? {}) as { number?: unknown };
  const { owner } = readOwner(ctx);
  const head = await findHead(strapi, owner);
  const version = await requireVersion(strapi, owner, readNumber(number));
  if (head?.kind === 'deletion' && !(await exists(strapi, owner))) {
    requireAdministrator(strapi);
    return restoreDeleted(strapi, version, readAccount(strapi));
  }
  const { entity, may } = await requireWritable(strapi, ctx);
  return restoreVersion(strapi, version, readAccount(strapi), may.sanitizeUpdateInput(entity));
}

/** Deleted documents, for an administrator: rights that are limited to some documents cannot be asked any more. */
export async function answerDeleted(strapi: Core.Strapi): Promise<DeletedDocument[]> {
  requireAdministrator(strapi);
  return findDeleted(strapi);
}

/** A deleted document has nothing left that rights could be asked about; only an administrator reads it. */
async function requireReadable(strapi: Core.Strapi, ctx: Context) {
  const { uid, owner } = readOwner(ctx);
  if (!isAdministrator(readAccount(strapi)) || (await exists(strapi, owner)))
    return requireVisible(strapi, ctx);
  return { uid, owner, entity: {}, may: checkPermissions(strapi, ctx, uid) };
}

function requireAdministrator(strapi: Core.Strapi): void {
  if (!isAdministrator(readAccount(strapi))) throw new errors.ForbiddenError();
}

/** The route lets in nobody who is not logged in. */
function readAccount(strapi: Core.Strapi): Account {
  const account = currentAccount(strapi);
  if (!account) throw new errors.UnauthorizedError();
  return account;
}

async function requireVersion(
  strapi: Core.Strapi,
  owner: VersionOwner,
  number: number | undefined,
): Promise<VersionRow> {
  const version = number === undefined ? undefined : await findVersion(strapi, owner, number);
  if (!version) throw new errors.NotFoundError('Không còn phiên bản này.');
  return version;
}

async function exists(
  strapi: Core.Strapi,
  { type, document_id: documentId }: VersionOwner,
): Promise<boolean> {
  return (await strapi.db.query(uidOf(type)).count({ where: { documentId } })) > 0;
}

function readNumber(value: unknown): number | undefined {
  const number = value === undefined ? NaN : Number(value);
  return Number.isInteger(number) && number > 0 && number <= LARGEST ? number : undefined;
}
