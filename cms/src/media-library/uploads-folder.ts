import path from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * Where the bytes of the library lie: beside Strapi's public folder, not in it, so that nothing is served because somebody
 * knows its name.
 */
export function uploadsFolder(strapi: Core.Strapi): string {
  return path.join(path.dirname(strapi.dirs.static.public), 'uploads');
}

/** The place of a file by its name, always inside that folder. */
export function uploadPath(strapi: Core.Strapi, name: string): string {
  return path.join(uploadsFolder(strapi), path.basename(name));
}
