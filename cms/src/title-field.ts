import type { Core, UID } from '@strapi/strapi';

/** The attribute that a document is called by, and its slug made from: `title`, or `name` where the schema says so. */
export function titleFieldOf(strapi: Core.Strapi, uid: UID.ContentType): string {
  const { slug } = strapi.contentType(uid).attributes as { slug?: { targetField?: string } };
  return slug?.targetField ?? 'title';
}
