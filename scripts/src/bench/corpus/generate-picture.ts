import sharp from 'sharp';
import { createRandom } from './random.ts';

const GRAIN = { width: 48, height: 32 };
/** A newspaper's photograph: 3:2, and large enough for every rendition. */
const SIZE = { width: 1800, height: 1200 };

/** A picture with a number, as JPEG: clouds of colour, always the same ones for the same number. */
export async function generatePicture(index: number): Promise<Uint8Array<ArrayBuffer>> {
  const random = createRandom(1_000_000 + index);
  const pixels = new Uint8Array(GRAIN.width * GRAIN.height * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = random.integer(20, 235);
  const bytes = await sharp(pixels, { raw: { ...GRAIN, channels: 3 } })
    .resize(SIZE.width, SIZE.height, { kernel: 'cubic' })
    .jpeg({ quality: 82 })
    .toBuffer();
  return new Uint8Array(bytes);
}
