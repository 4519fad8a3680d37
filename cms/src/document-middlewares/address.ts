import type { Core } from '@strapi/strapi';
import { documentPath } from '@ntm/shared';
import { isContentType, uidOf, type EditorialType } from '../publication/wire-types';

/**
 * Whether another document has the slug, drafted or published, or had it once and left a redirect or a notice there.
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

/** Whether documents of the type have an address of their own. */
export function hasSlug(strapi: Core.Strapi, type: EditorialType): boolean {
  return 'slug' in strapi.contentType(uidOf(type)).attributes;
}
