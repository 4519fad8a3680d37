import { createHmac, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { signAddress } from './signed-address';
import { uploadPath, uploadsFolder } from './uploads-folder';

/** A file on its way into the store, or out of it, as Strapi hands it on. */
interface StoredFile {
  readonly hash: string;
  readonly ext?: string | null;
  readonly stream?: Readable;
  url: string;
}

interface UploadPlugin {
  readonly provider: { extend(provider: object): void };
}

/** What signs addresses: of this installation alone, and another one than what signs anything else. */
export function signingKey(strapi: Core.Strapi): string {
  const [key = ''] = strapi.config.get<string[]>('server.app.keys', []);
  return createHmac('sha256', key).update('media library').digest('base64url');
}

/**
 * Puts our store in the place of Strapi's, which is public: files lie in the data folder, and whoever may see one gets an
 * address that opens it for a while. The stored address stays `/uploads/<name>`, which opens nothing by itself.
 */
export function keepFilesPrivate({ strapi }: { strapi: Core.Strapi }): void {
  const { provider } = strapi.plugin('upload') as unknown as UploadPlugin;
  const save = async (file: StoredFile): Promise<void> => {
    const name = nameOf(file);
    await writeWhole(strapi, name, file.stream as Readable);
    file.url = `/uploads/${name}`;
  };
  provider.extend({
    isPrivate: () => Promise.resolve(true),
    getSignedUrl: ({ url }: StoredFile) =>
      Promise.resolve({ url: signAddress(url, signingKey(strapi), Date.now()) }),
    uploadStream: save,
    replaceStream: async (file: StoredFile, former: StoredFile) => {
      await save(file);
      if (nameOf(former) !== nameOf(file)) await rm(uploadPath(strapi, nameOf(former)), { force: true });
    },
    delete: (file: StoredFile) => rm(uploadPath(strapi, nameOf(file)), { force: true }),
  });
}

function nameOf({ hash, ext }: StoredFile): string {
  return `${hash}${ext ?? ''}`;
}

/** A file appears whole or not at all; what reads the former one while it is replaced reads it to its end. */
async function writeWhole(strapi: Core.Strapi, name: string, bytes: Readable): Promise<void> {
  await mkdir(uploadsFolder(strapi), { recursive: true });
  const draft = uploadPath(strapi, `${name}.${randomUUID()}.part`);
  try {
    await pipeline(bytes, createWriteStream(draft, { mode: 0o600, flush: true }));
    await rename(draft, uploadPath(strapi, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
