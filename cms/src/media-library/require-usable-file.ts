import { open } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import sharp from 'sharp';

/** What the site can show; SVG is left out because it can carry script. */
const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];
const AUDIO_TYPES = [
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/ogg',
  'audio/wav',
  'audio/x-wav',
  'audio/vnd.wave',
];
/** What an official document is attached as. */
const DOCUMENT_TYPE = 'application/pdf';
/** How sharp names the pictures' formats. */
const PICTURE_FORMATS = ['jpeg', 'png', 'webp', 'heif', 'gif'];

/** A file on its way into the library, as Strapi hands it on. */
export interface IncomingFile {
  readonly filepath: string;
  readonly originalFilename?: string | null;
  /** What the sender says it is. */
  readonly mimetype?: string | null;
  /** Bytes. */
  readonly size: number;
  /** What its bytes say it is, where they say something. */
  readonly detectedMimeType?: string;
}

/**
 * Lets pass what the site can use: pictures that can really be read, audio, and PDF.
 * @throws ApplicationError in Vietnamese that names the file and says what to do
 */
export async function requireUsableFile(file: IncomingFile): Promise<void> {
  const type = file.detectedMimeType ?? file.mimetype ?? '';
  const name = file.originalFilename ?? 'không tên';
  if (AUDIO_TYPES.includes(type)) return;
  if (type === DOCUMENT_TYPE && (await beginsAsPdf(file.filepath))) return;
  if (!PICTURE_TYPES.includes(type)) {
    throw new errors.ApplicationError(
      `Không dùng được tệp “${name}”. Hãy chọn ảnh (JPEG, PNG, WebP, AVIF, GIF), âm thanh (MP3, M4A, OGG, WAV) hoặc văn bản PDF.`,
    );
  }
  if (!(await isReadablePicture(file.filepath))) {
    throw new errors.ApplicationError(
      `Tệp “${name}” không phải là ảnh hoặc đã hỏng. Hãy mở ảnh trên máy, lưu lại thành JPEG rồi tải lên lần nữa.`,
    );
  }
}

async function beginsAsPdf(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(5), 0, 5, 0);
    return buffer.toString('latin1') === '%PDF-';
  } finally {
    await handle.close();
  }
}

async function isReadablePicture(file: string): Promise<boolean> {
  try {
    const picture = sharp(file, { failOn: 'error' });
    const { format } = await picture.metadata();
    if (!PICTURE_FORMATS.includes(format)) return false;
    await picture.stats();
    return true;
  } catch {
    return false;
  }
}
