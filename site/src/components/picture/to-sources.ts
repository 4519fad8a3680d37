import { renditionsOf, type Crop, type ImageFormat, type Picture } from '../../model/picture.ts';

/** The attributes of a `<picture>`: AVIF by choice, JPEG for all, and the room that it takes. */
export interface Sources {
  readonly avif: string;
  readonly jpg: string;
  /** For a browser that knows no `srcset`. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** The sources of one crop, none wider than `widest` pixels where a narrower one exists. */
export function toSources(picture: Picture, crop: Crop, widest = Infinity): Sources {
  const [smallest, ...larger] = renditionsOf(picture, crop, 'jpg');
  if (!smallest) throw new RangeError(`picture ${picture.hash} has no rendition for crop "${crop}"`);
  const chosen = [smallest, ...larger.filter((rendition) => rendition.width <= widest)];
  const fallback = chosen.find((rendition) => rendition.width >= 400) ?? smallest;
  const room = chosen.at(-1) ?? smallest;
  return {
    avif: toSrcset(picture, crop, 'avif', room.width),
    jpg: toSrcset(picture, crop, 'jpg', room.width),
    src: fallback.src,
    width: room.width,
    height: room.height,
  };
}

function toSrcset(picture: Picture, crop: Crop, format: ImageFormat, widest: number): string {
  return renditionsOf(picture, crop, format)
    .filter((rendition) => rendition.width <= widest)
    .map((rendition) => `${rendition.src} ${rendition.width}w`)
    .join(', ');
}
