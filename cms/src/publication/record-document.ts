import type { Core } from '@strapi/strapi';
import { mediaOf } from '@ntm/shared';
import { withFeed } from './feed-tables';
import { putRemoval, putUpsert } from './put-change';
import { recordMissingMedia, replaceReferences } from './record-media';
import { loadPublic, serialiseEntry } from './serialise-document';
import { findStamp } from './stored-state';
import type { EditorialType } from './wire-types';

/**
 * Appends to the feed what is public of a document now, in the transaction that is open: its wire form with
 * the files it uses, or its removal.
 * @throws ContractError when the document isn't fit to be public
 */
export async function recordDocument(
  strapi: Core.Strapi,
  type: EditorialType,
  documentId: string,
): Promise<void> {
  const entry = await loadPublic(strapi, type, documentId);
  if (!entry) return recordRemoval(strapi, type, documentId);
  const document = serialiseEntry(type, entry);
  const stamp = await findStamp(strapi, type, documentId);
  const media = mediaOf(document);
  await withFeed(strapi, async (table) => {
    await recordMissingMedia(strapi, table, media);
    await putUpsert(strapi, table, document, { stamp });
    await replaceReferences(strapi, table, { type, document_id: documentId }, media);
  });
}

/** Appends a document's removal to the feed, if it was public, and that of the files which only it used. */
export async function recordRemoval(
  strapi: Core.Strapi,
  type: EditorialType,
  documentId: string,
): Promise<void> {
  await withFeed(strapi, async (table) => {
    const identity = { type, document_id: documentId };
    await putRemoval(strapi, table, identity);
    await replaceReferences(strapi, table, identity, []);
  });
}
