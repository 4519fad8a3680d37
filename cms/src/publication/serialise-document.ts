import type { Core } from '@strapi/strapi';
import { parseWireDocument, type WireDocument } from '@ntm/shared';
import type { Entry } from './serialisers/read-entry';
import { SERIALISERS } from './serialisers/list';
import { publicVersionOf } from './stored-state';
import { isContentType, uidOf, type EditorialType } from './wire-types';

/** The wire form of a stored document. @throws ContractError when it isn't fit to be public */
export function serialiseEntry(type: EditorialType, entry: Entry): WireDocument {
  return parseWireDocument(type, SERIALISERS[type].serialise(entry));
}

/** A document as it is drafted, with all that its wire form needs, or null. */
export function loadDraft(
  strapi: Core.Strapi,
  type: EditorialType,
  documentId: string,
): Promise<Entry | null> {
  return loadEntry(strapi, type, { documentId, ...(isContentType(type) ? { publishedAt: null } : {}) });
}

/**
 * A document as it is public, with all that its wire form needs, or null. A published version loses its
 * relations to what is not public yet, so they are read from the draft as long as nobody has gone on writing
 * there.
 */
export async function loadPublic(
  strapi: Core.Strapi,
  type: EditorialType,
  documentId: string,
): Promise<Entry | null> {
  const where = { documentId, ...publicVersionOf(type) };
  if (!isContentType(type)) return loadEntry(strapi, type, where);
  const select = ['updatedAt'];
  const version = (await strapi.db.query(uidOf(type)).findOne({ select, where })) as Entry | null;
  if (!version) return null;
  const draft = await loadDraft(strapi, type, documentId);
  return draft?.['updatedAt'] === version['updatedAt'] ? draft : loadEntry(strapi, type, where);
}

async function loadEntry(strapi: Core.Strapi, type: EditorialType, where: object): Promise<Entry | null> {
  const { populate } = SERIALISERS[type];
  return (await strapi.db.query(uidOf(type)).findOne({ where, populate })) as Entry | null;
}
