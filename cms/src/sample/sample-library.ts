import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Core } from '@strapi/strapi';

/** Wider than the widest rendition of the site on a dense screen. */
const PICTURE_WIDTH = 1920;

const AUDIO_TYPES: Record<string, string> = {
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
};

export interface LibraryFile {
  readonly id: number;
  readonly documentId: string;
}

/** The sample's files in the media library, each uploaded when it is first asked for. */
export interface SampleLibrary {
  /** A drawing of `pictures/`, as a JPEG. */
  getPicture(name: string): Promise<LibraryFile>;
  /** A recording of `audio/`. */
  getAudio(name: string): Promise<LibraryFile>;
}

export function openSampleLibrary(strapi: Core.Strapi, folder: string): SampleLibrary {
  const getFile = async (name: string, upload: () => Promise<LibraryFile>): Promise<LibraryFile> =>
    (await strapi.db.query('plugin::upload.file').findOne({ where: { name } })) ?? (await upload());

  return {
    getPicture(name) {
      const jpegName = `${path.parse(name).name}.jpg`;
      return getFile(jpegName, () => uploadPicture(strapi, path.join(folder, 'pictures', name), jpegName));
    },
    getAudio(name) {
      return getFile(name, () =>
        uploadFile(strapi, path.join(folder, 'audio', name), name, audioTypeOf(name)),
      );
    },
  };
}

async function uploadPicture(strapi: Core.Strapi, drawing: string, name: string): Promise<LibraryFile> {
  const jpeg = await sharp(drawing, { density: 96 })
    .resize({ width: PICTURE_WIDTH })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
  const workFolder = await mkdtemp(path.join(path.dirname(strapi.dirs.static.public), 'sample-'));
  try {
    const file = path.join(workFolder, name);
    await writeFile(file, jpeg);
    return await uploadFile(strapi, file, name, 'image/jpeg');
  } finally {
    await rm(workFolder, { recursive: true });
  }
}

async function uploadFile(
  strapi: Core.Strapi,
  file: string,
  name: string,
  mimetype: string,
): Promise<LibraryFile> {
  const { size } = await stat(file);
  const [uploaded] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name } },
      files: { filepath: file, originalFilename: name, mimetype, size },
    });
  return uploaded;
}

function audioTypeOf(name: string): string {
  const type = AUDIO_TYPES[path.extname(name)];
  if (!type) throw new Error(`${name} is no kind of audio file that the sample knows`);
  return type;
}
