import sharp from 'sharp';
import { createRandom } from './random.ts';

const GRAIN = { width: 48, height: 32 };
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
/** A newspaper's photograph: 3:2, and large enough for every rendition. */
const USUAL: PictureSize = { width: 1800, height: 1200 };
/** As it comes from a telephone. */
export const TWELVE_MEGAPIXELS: PictureSize = { width: 4032, height: 3024 };

/** A picture with a number, as JPEG: clouds of colour, always the same ones for the same number. */
export async function generatePicture(index: number, size = USUAL): Promise<Uint8Array<ArrayBuffer>> {
  const random = createRandom(1_000_000 + index);
  const pixels = new Uint8Array(GRAIN.width * GRAIN.height * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = random.integer(20, 235);
  const bytes = await sharp(pixels, { raw: { ...GRAIN, channels: 3 } })
    .resize(size.width, size.height, { kernel: 'cubic', fit: 'fill' })
    .jpeg({ quality: 82 })
    .toBuffer();
  return new Uint8Array(bytes);
}
