import type { Core } from '@strapi/strapi';
import type { ContentType } from '@ntm/shared';
import { isContentType, uidOf } from '../publication/wire-types';
import { findPath } from './address';
import type { Rule } from './rule';
import { findWithdrawals } from './withdrawals';

/** A public address is a promise: when a story is published at another one, the old one leads there. */
export const keepOldAddress: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  if (action !== 'publish' || !isContentType(type) || !params.documentId) return next();

  const former = await listFormerPaths(strapi, type, params.documentId);
  const answer = await next();
  const current = await findPath(strapi, type, params.documentId);
  await dropRedirectsFrom(strapi, current);
  const target = { targetType: type, targetDocumentId: params.documentId };
  for (const from of former) {
    if (from !== current) await ensureRedirect(strapi, { from, ...target });
  }
  return answer;
};

/** Where the story stands now, and where it stood when it was withdrawn. */
async function listFormerPaths(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
): Promise<Set<string>> {
  const current = await findPath(strapi, type, documentId);
  const withdrawals = await findWithdrawals(strapi, documentId);
  return new Set([...(current ? [current] : []), ...withdrawals.map((withdrawal) => withdrawal.targetPath)]);
}

async function dropRedirectsFrom(strapi: Core.Strapi, from: string | null): Promise<void> {
  const query = { select: ['documentId'], where: { from } };
  const redirects = (await strapi.db.query(uidOf('redirect')).findMany(query)) as { documentId: string }[];
  for (const { documentId } of redirects) await strapi.documents(uidOf('redirect')).delete({ documentId });
}

async function ensureRedirect(
  strapi: Core.Strapi,
  data: { from: string; targetType: ContentType; targetDocumentId: string },
) {
  const known = await strapi.db.query(uidOf('redirect')).count({ where: { from: data.from } });
  if (known === 0) await strapi.documents(uidOf('redirect')).create({ data });
}
