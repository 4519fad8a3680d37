import { mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { uploadPath, uploadsFolder } from './uploads-folder';

/**
 * Files of an installation that kept them in the public folder move to the private one, each in one step; a start that was
 * interrupted goes on. Addresses stay as they are stored.
 */
export async function movePublicFiles({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const folder = path.join(strapi.dirs.static.public, 'uploads');
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  await mkdir(uploadsFolder(strapi), { recursive: true });
  for (const name of names) await moveOnce(path.join(folder, name), uploadPath(strapi, name));
}

/** Another process on the same folder may have moved it a moment ago. */
async function moveOnce(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
