import type { Core } from '@strapi/strapi';
import { documentPath, type ContentType } from '@ntm/shared';
import { withFeed } from '../publication/feed-tables';
import { findChange } from '../publication/put-change';
import { isContentType, uidOf, type EditorialType } from '../publication/wire-types';
import type { Write } from './rule';

/**
 * Whether another document has the slug, drafted or published, or had it once and left a redirect or a notice
 * there.
 * @param documentId the document that wants it; undefined while it is new
 */
export async function isAddressTaken(
  strapi: Core.Strapi,
  type: EditorialType,
  slug: string,
  documentId: string | undefined,
): Promise<boolean> {
  const others = documentId ? { documentId: { $ne: documentId } } : {};
  if (await strapi.db.query(uidOf(type)).findOne({ select: ['id'], where: { slug, ...others } })) return true;
  if (!isContentType(type)) return false;
  const path = documentPath(type, slug);
  const elsewhere = documentId ? { targetDocumentId: { $ne: documentId } } : {};
  const traces = await Promise.all([
    strapi.db.query(uidOf('redirect')).findOne({ select: ['id'], where: { from: path, ...elsewhere } }),
    strapi.db.query(uidOf('notice')).findOne({ select: ['id'], where: { targetPath: path, ...elsewhere } }),
  ]);
  return traces.some(Boolean);
}

/**
 * The document that an address would belong to after the write, if it exists already or did: one that was deleted comes back
 * under its old identity.
 */
export function ownerOf({ action, params }: Write): string | undefined {
  if (action === 'clone') return undefined;
  return params.documentId ?? (params.data?.['documentId'] as string | undefined);
}

/** Whether documents of the type have an address of their own. */
export function hasSlug(strapi: Core.Strapi, type: EditorialType): boolean {
  return 'slug' in strapi.contentType(uidOf(type)).attributes;
}

/** Where a document is public now, or null. */
export async function findPath(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
): Promise<string | null> {
  const change = await withFeed(strapi, (table) => findChange(table, { type, document_id: documentId }));
  if (!change?.document) return null;
  const { slug } = JSON.parse(change.document) as { slug: string };
  return documentPath(type, slug);
}
