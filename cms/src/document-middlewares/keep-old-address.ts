import type { Core } from '@strapi/strapi';
import { documentPath, type ContentType } from '@ntm/shared';
import { withFeed } from '../publication/feed-tables';
import { findChange } from '../publication/put-change';
import { isContentType, uidOf } from '../publication/wire-types';
import type { Rule } from './rule';
import { findWithdrawals } from './withdrawals';

/** A public address is a promise: when a story is published at another one, the old one leads there. */
export const keepOldAddress: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  if (action !== 'publish' || !isContentType(type) || !params.documentId) return next();

  const former = await listFormerPaths(strapi, type, params.documentId);
  const answer = await next();
  const current = await findCurrentPath(strapi, type, params.documentId);
  await dropRedirectsFrom(strapi, current);
  for (const from of former) {
    if (from !== current) await ensureRedirect(strapi, { from, targetType: type, targetDocumentId: params.documentId });
  }
  return answer;
};

/** Where the story stands now, and where it stood when it was withdrawn. */
async function listFormerPaths(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<Set<string>> {
  const current = await findCurrentPath(strapi, type, documentId);
  const withdrawals = await findWithdrawals(strapi, documentId);
  return new Set([...(current ? [current] : []), ...withdrawals.map((withdrawal) => withdrawal.targetPath)]);
}

async function findCurrentPath(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<string | null> {
  const change = await withFeed(strapi, (table) => findChange(table, { type, document_id: documentId }));
  if (!change?.document) return null;
  const { slug } = JSON.parse(change.document) as { slug: string };
  return documentPath(type, slug);
}

async function dropRedirectsFrom(strapi: Core.Strapi, from: string | null): Promise<void> {
  const redirects = (await strapi.db.query(uidOf('redirect')).findMany({ where: { from } })) as { documentId: string }[];
  for (const { documentId } of redirects) await strapi.documents(uidOf('redirect')).delete({ documentId });
}

async function ensureRedirect(strapi: Core.Strapi, data: { from: string; targetType: ContentType; targetDocumentId: string }) {
  const known = await strapi.db.query(uidOf('redirect')).findOne({ where: { from: data.from } });
  if (!known) await strapi.documents(uidOf('redirect')).create({ data });
}
