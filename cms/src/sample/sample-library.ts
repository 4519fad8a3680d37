import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Core } from '@strapi/strapi';
import { getService, type UploadedFile } from '../strapi-services';

const AUDIO_TYPES: Record<string, string> = {
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
};

/** Pixels: the widest rendition of the site. A wider picture would be drawn for nobody, and take longer at each first start. */
const PICTURE_WIDTH = 1200;

/** The sample's files in the media library, each uploaded when it is first asked for. */
export interface SampleLibrary {
  /** A drawing of `pictures/`, as a JPEG. */
  getPicture(name: string): Promise<UploadedFile>;
  /** A recording of `audio/`. */
  getAudio(name: string): Promise<UploadedFile>;
  /** A PDF of `files/`. */
  getPdf(name: string): Promise<UploadedFile>;
}

export function openSampleLibrary(strapi: Core.Strapi, folder: string): SampleLibrary {
  const getFile = async (name: string, upload: () => Promise<UploadedFile>): Promise<UploadedFile> => {
    const query = strapi.db.query('plugin::upload.file');
    return ((await query.findOne({ where: { name } })) as UploadedFile | null) ?? upload();
  };

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
    getPdf(name) {
      return getFile(name, () =>
        uploadFile(strapi, path.join(folder, 'files', name), name, 'application/pdf'),
      );
    },
  };
}

async function uploadPicture(strapi: Core.Strapi, drawing: string, name: string): Promise<UploadedFile> {
  const jpeg = await sharp(drawing).resize({ width: PICTURE_WIDTH }).jpeg({ quality: 82 }).toBuffer();
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
): Promise<UploadedFile> {
  const { size } = await stat(file);
  const [uploaded] = await getService(strapi, 'plugin::upload.upload').upload({
    data: { fileInfo: { name } },
    files: { filepath: file, originalFilename: name, mimetype, size },
  });
  if (!uploaded) throw new Error(`the media library took ${name} and answered nothing`);
  return uploaded;
}

function audioTypeOf(name: string): string {
  const type = AUDIO_TYPES[path.extname(name)];
  if (!type) throw new Error(`${name} is no kind of audio file that the sample knows`);
  return type;
}
