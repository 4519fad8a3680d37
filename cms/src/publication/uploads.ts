import type { Core } from '@strapi/strapi';
import type { WireUpload } from '@ntm/shared';
import { withFeed } from './feed-tables';
import { findMediaFile } from './media-file';
import type { Entry } from './serialisers/read-entry';
import { stampOf } from './stored-state';
import { MEDIA_UID } from './wire-types';

/** What is published is published soon after it was uploaded; the rest is made ready when it is. */
const DAYS = 14;
const NEWEST = 200;

/**
 * The pictures that were uploaded of late and are in nothing public yet, newest first. They are told to the publisher
 * alone, which makes their sizes ready so that no story has to wait for its pictures.
 */
export async function listUploads(strapi: Core.Strapi): Promise<WireUpload[]> {
  const since = new Date(Date.now() - DAYS * 24 * 3_600_000).toISOString();
  const files = (await strapi.db.query(MEDIA_UID).findMany({
    where: { mime: { $startsWith: 'image/' }, updatedAt: { $gte: since } },
    orderBy: { updatedAt: 'desc' },
    limit: NEWEST,
  })) as Entry[];
  const carried = await findCarried(strapi, files.map(identityOf));
  return files.filter((file) => !carried.has(identityOf(file))).map(toUpload);
}

/** One of them, or null. */
export async function findUpload(strapi: Core.Strapi, documentId: string): Promise<Entry | null> {
  const carried = await findCarried(strapi, [documentId]);
  const file = carried.has(documentId) ? null : await findMediaFile(strapi, documentId);
  return String(file?.['mime']).startsWith('image/') ? file : null;
}

/** Those of some files that the feed has as public; in one look, since the publisher asks every few seconds. */
async function findCarried(strapi: Core.Strapi, documentIds: readonly string[]): Promise<Set<string>> {
  const rows = await withFeed(strapi, async (table) =>
    table('ntm_feed_change')
      .where({ type: 'media', action: 'upsert' })
      .whereIn('document_id', documentIds)
      .select('document_id'),
  );
  return new Set(rows.map(({ document_id: documentId }) => documentId));
}

const identityOf = (file: Entry) => String(file['documentId']);

function toUpload(file: Entry): WireUpload {
  return {
    documentId: identityOf(file),
    stamp: stampOf('media', file),
    mime: String(file['mime']),
    focalPoint: (file['focalPoint'] ?? null) as WireUpload['focalPoint'],
  };
}
