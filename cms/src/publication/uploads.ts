import type { Core } from '@strapi/strapi';
import type { WireUpload } from '@ntm/shared';
import { withFeed } from './feed-tables';
import { findMediaFile } from './media-file';
import { findChange } from './put-change';
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
  const waiting = await Promise.all(files.map((file) => isWaiting(strapi, String(file['documentId']))));
  return files.filter((_, index) => waiting[index]).map(toUpload);
}

/** One of them, or null. */
export async function findUpload(strapi: Core.Strapi, documentId: string): Promise<Entry | null> {
  const file = (await isWaiting(strapi, documentId)) ? await findMediaFile(strapi, documentId) : null;
  return String(file?.['mime']).startsWith('image/') ? file : null;
}

async function isWaiting(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const carried = await withFeed(strapi, (table) =>
    findChange(table, { type: 'media', document_id: documentId }),
  );
  return carried?.action !== 'upsert';
}

function toUpload(file: Entry): WireUpload {
  return {
    documentId: String(file['documentId']),
    stamp: stampOf('media', file),
    mime: String(file['mime']),
    focalPoint: (file['focalPoint'] ?? null) as WireUpload['focalPoint'],
  };
}
