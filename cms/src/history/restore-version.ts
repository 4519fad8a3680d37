import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Restored } from '@ntm/shared';
import { isAddressTaken } from '../document-middlewares/address';
import { isContentType, uidOf } from '../publication/wire-types';
import { noteRestore } from './request-versions';
import type { Content } from './snapshot';
import { toInput } from './to-input';
import type { VersionOwner, VersionRow } from './version-table';

interface Creator {
  readonly id: number;
}

/**
 * Makes a version the draft again, through all editorial rules. Nothing is published by it, and it is a version itself.
 * @param limit leaves of the fields those that the person may write
 */
export async function restoreVersion(
  strapi: Core.Strapi,
  version: VersionRow,
  user: Creator,
  limit: (data: object) => Promise<Record<string, unknown>>,
): Promise<Restored> {
  const { type, document_id: documentId, number } = version;
  const { data, missing } = await toInput(strapi, uidOf(type), readContent(version));
  noteRestore(strapi, number);
  const restored = await strapi.documents(uidOf(type)).update({
    documentId,
    data: { ...(await limit(data)), updatedBy: user.id },
  } as never);
  if (!restored) throw new errors.NotFoundError();
  return { documentId, missing };
}

/**
 * Brings a deleted document back under its old identity, as a draft where there are drafts. Its address may have been given
 * away meanwhile; it then gets another one.
 */
export async function restoreDeleted(
  strapi: Core.Strapi,
  version: VersionRow,
  user: Creator,
): Promise<Restored> {
  const { type, document_id: documentId, number } = version;
  const content = readContent(version);
  const { data, missing } = await toInput(strapi, uidOf(type), content);
  const { firstPublishedAt } = content;
  noteRestore(strapi, number);
  await strapi.documents(uidOf(type)).create({
    data: {
      ...data,
      ...(isContentType(type) && firstPublishedAt ? { firstPublishedAt } : {}),
      ...((await isSlugTaken(strapi, version, data['slug'])) ? { slug: null } : {}),
      documentId,
      createdBy: user.id,
      updatedBy: user.id,
    },
  } as never);
  return { documentId, missing };
}

function readContent({ content }: VersionRow): Content {
  return JSON.parse(content) as Content;
}

async function isSlugTaken(strapi: Core.Strapi, version: VersionOwner, slug: unknown): Promise<boolean> {
  if (typeof slug !== 'string') return false;
  return isAddressTaken(strapi, version.type, slug, version.document_id);
}
