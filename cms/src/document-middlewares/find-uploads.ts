import type { Core } from '@strapi/strapi';
import { uidOf } from '../publication/wire-types';

/**
 * The files of the library behind names under `/uploads/`, without their endings: those of originals
 * (`<hash>`) and of the renditions that Strapi makes (`thumbnail_<hash>`).
 */
export async function findUploads(strapi: Core.Strapi, stems: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (stems.length === 0) return found;
  const hashes = stems.flatMap((stem) => [stem, withoutRendition(stem)]);
  const query = { select: ['documentId', 'hash'], where: { hash: { $in: hashes } } };
  const files = (await strapi.db.query(uidOf('media')).findMany(query)) as {
    documentId: string;
    hash: string;
  }[];
  const byHash = new Map(files.map((file) => [file.hash, file.documentId]));
  for (const stem of stems) {
    const documentId = byHash.get(stem) ?? byHash.get(withoutRendition(stem));
    if (documentId) found.set(stem, documentId);
  }
  return found;
}

function withoutRendition(stem: string): string {
  return stem.replace(/^[a-z]+_/, '');
}
