import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { allRenditions, cropBox, type Crop, type Picture, type Rendition } from '../model/picture.ts';

/** Formats that a picture of the public site may come from. */
const PICTURE_FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'tiff', 'gif']);
/** Pixels that a picture may have; more would be a bomb, not a photograph. */
const MAX_PIXELS = 120_000_000;

/** The bytes are not what their type says; the message is for the desk, in Vietnamese. */
export class UnreadableMedia extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnreadableMedia';
  }
}

export interface MediaFacts {
  readonly hash: string;
  readonly kind: 'picture' | 'sound' | 'file';
  readonly mime: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
}

/** First 16 hex digits of the SHA-256, which name a file for ever. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/**
 * Reads what a media file is by its content and keeps it under `originals/<hash>`.
 * @param findKnown what was read already of the bytes of a hash: to decode a large photograph takes long
 * @throws UnreadableMedia when a picture cannot be decoded
 */
export async function keepOriginal(
  folder: string,
  bytes: Uint8Array,
  mime: string,
  findKnown: (hash: string) => MediaFacts | null = () => null,
): Promise<MediaFacts> {
  const hash = hashBytes(bytes);
  const known = findKnown(hash);
  if (known?.mime === mime && existsSync(originalPath(folder, hash))) return known;
  const kind = mime.startsWith('image/') ? 'picture' : mime.startsWith('audio/') ? 'sound' : 'file';
  const size = kind === 'picture' ? await decodePicture(bytes) : { width: null, height: null };
  const path = originalPath(folder, hash);
  if (!existsSync(path)) await writeWhole(path, bytes);
  return { hash, kind, mime, bytes: bytes.byteLength, ...size };
}

export function originalPath(folder: string, hash: string): string {
  return join(folder, 'originals', hash);
}

/** Where a rendition is kept: its address below `renditions/`. */
export function renditionPath(folder: string, src: string): string {
  return join(folder, 'renditions', src);
}

/**
 * Makes those renditions of a picture that are not there yet.
 * @returns the size in bytes of every rendition, by its address
 */
export async function makeRenditions(folder: string, picture: Picture): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const rendition of allRenditions(picture)) {
    const path = renditionPath(folder, rendition.src);
    if (!existsSync(path)) await writeWhole(path, await renderPicture(folder, picture, rendition));
    sizes.set(rendition.src, (await stat(path)).size);
  }
  return sizes;
}

async function decodePicture(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  try {
    const { format, autoOrient } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata();
    if (!format || !PICTURE_FORMATS.has(format))
      throw new UnreadableMedia(`Không dùng được ảnh định dạng “${format}”.`);
    // Metadata comes from the header alone; only decoding shows that the picture is whole. Shrinking it does so within a
    // fifth of the time that its statistics take.
    await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 })
      .resize({ width: 64, height: 64, fit: 'fill' })
      .raw()
      .toBuffer();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    if (error instanceof UnreadableMedia) throw error;
    throw new UnreadableMedia('Tệp ảnh hỏng hoặc không phải là ảnh. Hãy tải lên lại ảnh gốc.', {
      cause: error,
    });
  }
}

async function renderPicture(folder: string, picture: Picture, rendition: Rendition): Promise<Uint8Array> {
  const crop = /\/(whole|card|share)-[^/]*$/.exec(rendition.src)?.[1] as Crop;
  const image = sharp(originalPath(folder, picture.hash), { limitInputPixels: MAX_PIXELS })
    .autoOrient()
    .extract(cropBox(picture, crop))
    .resize(rendition.width, rendition.height, { fit: 'fill' })
    .flatten({ background: '#ffffff' });
  // Effort 2 of 9 takes less than half the time of 3, for 3 % more bytes.
  const encoded =
    rendition.format === 'avif'
      ? image.avif({ quality: 50, effort: 2 })
      : image.jpeg({ quality: 74, mozjpeg: true });
  return encoded.toBuffer();
}

/** A file appears whole or not at all. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.tmp`;
  await writeFile(draft, bytes, { flush: true });
  await rename(draft, path);
}
