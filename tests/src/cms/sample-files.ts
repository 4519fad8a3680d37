import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import sharp, { type Sharp } from 'sharp';

type Bytes = Uint8Array<ArrayBuffer>;

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The smallest picture there is. */
export const PICTURE: Bytes = new Uint8Array(Buffer.from(PNG, 'base64'));

/** A whole PDF of one empty page. */
export const PDF: Bytes = await makePdf();

/** A recording of the sample content. */
export async function loadRecording(): Promise<Bytes> {
  const folder = path.resolve(import.meta.dirname, '../../../cms/sample/audio');
  return new Uint8Array(await readFile(path.join(folder, 'ban-tin-giu-nguon-nuoc-sach.mp3')));
}

/** A PDF of one page, with what `add` puts into it. */
export async function makePdf(add: (document: PDFDocument) => void = () => undefined): Promise<Bytes> {
  const document = await PDFDocument.create();
  document.addPage();
  add(document);
  return new Uint8Array(await document.save());
}

/** A picture of one colour, in the format that `encode` chooses. */
export async function makePicture(
  width: number,
  height: number,
  encode: (picture: Sharp) => Sharp = (picture) => picture.jpeg(),
): Promise<Bytes> {
  const create = { width, height, channels: 3, background: '#3a7d44' } as const;
  return new Uint8Array(await encode(sharp({ create })).toBuffer());
}

/** A few bytes that call themselves a picture of so many pixels: opening it would take all memory. */
export function makeBomb(width: number, height: number): Bytes {
  const bytes = Buffer.from(PICTURE);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return new Uint8Array(bytes);
}

/** Two pictures, one after the other, in one file. */
export async function makeAnimation(format: 'gif' | 'webp'): Promise<Bytes> {
  const frames = await Promise.all(
    ['#ff0000', '#00ff00'].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return new Uint8Array(
    await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer(),
  );
}
