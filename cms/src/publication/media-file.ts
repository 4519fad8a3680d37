import fs from 'node:fs';
import type { Core } from '@strapi/strapi';
import { uploadPath } from '../media-library/uploads-folder';
import type { Entry } from './serialisers/read-entry';
import { uidOf } from './wire-types';

/** A file of the media library as it is stored, or null. */
export async function findMediaFile(strapi: Core.Strapi, documentId: string): Promise<Entry | null> {
  return (await strapi.db.query(uidOf('media')).findOne({ where: { documentId } })) as Entry | null;
}

/** Where the original's bytes lie; always inside the folder of uploads. */
export function originalPath(strapi: Core.Strapi, file: Entry): string {
  const { hash, ext } = file as { hash: string; ext: string | null };
  return uploadPath(strapi, `${hash}${ext ?? ''}`);
}

/** The original's length in bytes; for a file that is gone, the kilobytes that the library remembers. */
export async function measureFile(strapi: Core.Strapi, file: Entry): Promise<number> {
  try {
    return (await fs.promises.stat(originalPath(strapi, file))).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return Math.round(Number(file['size']) * 1000);
  }
}
