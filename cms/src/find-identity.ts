import type { Core, UID } from '@strapi/strapi';

/** The `documentId` of the document with this value, or null. */
export async function findIdentity(
  strapi: Core.Strapi,
  uid: UID.CollectionType,
  attribute: 'code' | 'slug',
  value: string,
): Promise<string | null> {
  const where = { [attribute]: value };
  const entry = (await strapi.db.query(uid).findOne({ where })) as {
    documentId: string;
  } | null;
  return entry?.documentId ?? null;
}
