import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { keepOriginal, makeRenditions, renditionPath } from './media-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'ntm-media-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CAMERA = 'ThuMayAnh';
const OWNER = 'Nguoi Chup Thu';

/** What a phone held upright stores: a picture on its side, red above blue once turned, and where it was taken. */
async function takePhotograph(): Promise<Uint8Array> {
  const half = (background: string) =>
    sharp({ create: { width: 400, height: 600, channels: 3, background } })
      .png()
      .toBuffer();
  return sharp({ create: { width: 800, height: 600, channels: 3, background: '#000' } })
    .composite([
      { input: await half('#f00'), left: 0, top: 0 },
      { input: await half('#00f'), left: 400, top: 0 },
    ])
    .jpeg()
    .withExif({
      IFD0: { Make: CAMERA, Artist: OWNER },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '22/1 29/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '103/1 58/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** The colour near the upper and the lower edge. */
async function readEdges(path: string): Promise<string[]> {
  const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true });
  return [0.1, 0.9].map((part) => {
    const at = (Math.floor(info.height * part) * info.width + Math.floor(info.width / 2)) * info.channels;
    return (data[at] ?? 0) > (data[at + 2] ?? 0) ? 'red' : 'blue';
  });
}

describe('a photograph that says where it was taken', () => {
  it('is public upright, and without the place, the camera and the owner', async () => {
    const photograph = await takePhotograph();
    const before = await sharp(photograph).metadata();
    expect(before).toMatchObject({ orientation: 6, width: 800, height: 600 });
    expect(String(before.exif?.toString('latin1'))).toContain(CAMERA);

    const facts = await keepOriginal(folder, photograph, 'image/jpeg');
    expect(facts).toMatchObject({ width: 600, height: 800 });
    const picture = { hash: facts.hash, width: 600, height: 800, focus: { x: 50, y: 50 } };
    const renditions = [...(await makeRenditions(folder, picture)).keys()];
    expect(renditions.length).toBeGreaterThan(4);
    for (const src of renditions) {
      const path = renditionPath(folder, src);
      const { exif, xmp, iptc, orientation } = await sharp(path).metadata();
      expect({ exif, xmp, iptc, orientation }, src).toEqual({});
      const bytes = (await readFile(path)).toString('latin1');
      for (const secret of ['Exif', 'GPS', CAMERA, OWNER])
        expect(bytes.includes(secret), `${src} ${secret}`).toBe(false);
      expect(await readEdges(path), src).toEqual(['red', 'blue']);
    }
  });
});
