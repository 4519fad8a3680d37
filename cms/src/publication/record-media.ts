import type { Core } from '@strapi/strapi';
import { parseWireDocument } from '@ntm/shared';
import type { ChangeRow, OpenTable } from './feed-tables';
import { findMediaFile, measureFile } from './media-file';
import { findChange, putRemoval, putUpsert } from './put-change';
import { serialiseMedia } from './serialisers/media';
import { stampOf } from './stored-state';

/** Appends a file of the library as it is now. @param force appends even if only its bytes changed */
export async function recordMedia(
  strapi: Core.Strapi,
  table: OpenTable,
  documentId: string,
  force = false,
): Promise<void> {
  const file = await findMediaFile(strapi, documentId);
  if (!file) return;
  const document = parseWireDocument('media', serialiseMedia(file, await measureFile(strapi, file)));
  await putUpsert(strapi, table, document, { stamp: stampOf('media', file), force });
}

/** Makes the feed carry the files that a document uses, before the document itself is appended. */
export async function recordMissingMedia(
  strapi: Core.Strapi,
  table: OpenTable,
  mediaIds: string[],
): Promise<void> {
  for (const documentId of mediaIds) {
    const newest = await findChange(table, { type: 'media', document_id: documentId });
    if (newest?.action !== 'upsert') await recordMedia(strapi, table, documentId);
  }
}

/**
 * Notes which files a document uses now, and removes from the feed those that nothing public uses any more.
 */
export async function replaceReferences(
  strapi: Core.Strapi,
  table: OpenTable,
  { type, document_id }: Pick<ChangeRow, 'type' | 'document_id'>,
  mediaIds: string[],
): Promise<void> {
  const from = { from_type: type, from_id: document_id };
  const former = await table('ntm_feed_reference').where(from).select('media_id');
  await table('ntm_feed_reference').where(from).delete();
  if (mediaIds.length > 0) {
    await table('ntm_feed_reference').insert(mediaIds.map((media_id) => ({ ...from, media_id })));
  }
  for (const { media_id } of former) {
    if (await isReferenced(table, media_id)) continue;
    await putRemoval(strapi, table, { type: 'media', document_id: media_id });
  }
}

/** Whether anything public uses the file. */
export async function isReferenced(table: OpenTable, mediaId: string): Promise<boolean> {
  return Boolean(await table('ntm_feed_reference').where({ media_id: mediaId }).first());
}
