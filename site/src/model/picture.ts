/** A picture of the media library as pages use it: bytes known by their hash, never by a name or an address of the CMS. */
export interface Picture {
  /** First 16 hex digits of the SHA-256 of the original. */
  readonly hash: string;
  /** Pixels, after the orientation in the file was applied. */
  readonly width: number;
  readonly height: number;
  /** Percent from the left and from the top; what a crop must keep. */
  readonly focus: { readonly x: number; readonly y: number };
}

/** A picture where it is used. */
export interface Figure {
  readonly picture: Picture;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** How a page frames a picture: uncropped; 3:2 around the focus for cards; 1200 × 630 around the focus for sharing. */
export type Crop = 'whole' | 'card' | 'share';

export type ImageFormat = 'avif' | 'jpg';

/** One file made from a picture. */
export interface Rendition {
  readonly src: string;
  readonly format: ImageFormat;
  readonly width: number;
  readonly height: number;
}

/** Widths in pixels at which each crop is made, where the original is that wide. */
const WIDTHS: Record<Crop, readonly number[]> = {
  whole: [400, 720, 1200],
  card: [240, 400, 720],
  share: [1200],
};
const RATIOS: Partial<Record<Crop, number>> = { card: 3 / 2, share: 1200 / 630 };

/** What is known of a file as a picture, or null when it is none. */
export function toPicture(
  facts: { hash: string; kind: string; width: number | null; height: number | null },
  focalPoint: { x: number; y: number } | null,
): Picture | null {
  if (facts.kind !== 'picture' || !facts.width || !facts.height) return null;
  return {
    hash: facts.hash,
    width: facts.width,
    height: facts.height,
    focus: focalPoint ?? { x: 50, y: 50 },
  };
}

/** Pixels; what AVIF can hold is 16,384, and no page shows that much at once. */
const MAX_HEIGHT = 8_000;

/** Every file that pages may ask of a picture. */
export function allRenditions(picture: Picture): Rendition[] {
  const renditions = [
    ...renditionsOf(picture, 'whole', 'avif'),
    ...renditionsOf(picture, 'whole', 'jpg'),
    ...renditionsOf(picture, 'card', 'avif'),
    ...renditionsOf(picture, 'card', 'jpg'),
    ...renditionsOf(picture, 'share', 'jpg'),
  ];
  return [...new Map(renditions.map((rendition) => [rendition.src, rendition])).values()];
}

/** The files of one crop in one format, narrowest first; at least one, never wider than the crop of the original. */
export function renditionsOf(picture: Picture, crop: Crop, format: ImageFormat): Rendition[] {
  const box = cropBox(picture, crop);
  const widest = Math.max(1, Math.min(box.width, Math.floor((MAX_HEIGHT * box.width) / box.height)));
  const fitting = WIDTHS[crop].filter((width) => width <= widest);
  const widths = fitting.length > 0 ? fitting : [widest];
  const name = nameCrop(picture, crop, box);
  return widths.map((width) => ({
    src: `/media/${picture.hash}/${name}-${width}.${format}`,
    format,
    width,
    height: Math.max(1, Math.round((width * box.height) / box.width)),
  }));
}

/**
 * A crop that takes nothing away, as that of a card from a photograph of 3:2, has the files of the whole picture: they are
 * made once, and who opens the story from its card has the picture already.
 */
function nameCrop({ width, height, focus }: Picture, crop: Crop, box: Box): string {
  if (box.width === width && box.height === height) return 'whole';
  return `${crop}-${Math.round(focus.x)}-${Math.round(focus.y)}`;
}

/** A part of a picture, in its pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the original that a crop shows: as large as the ratio allows, as near to the focus as fits. */
export function cropBox(picture: Picture, crop: Crop): Box {
  const ratio = RATIOS[crop];
  if (!ratio) return { left: 0, top: 0, width: picture.width, height: picture.height };
  const width = Math.max(1, Math.min(picture.width, Math.round(picture.height * ratio)));
  const height = Math.max(1, Math.min(picture.height, Math.round(width / ratio)));
  const left = clamp(
    Math.round((picture.width * picture.focus.x) / 100 - width / 2),
    0,
    picture.width - width,
  );
  const top = clamp(
    Math.round((picture.height * picture.focus.y) / 100 - height / 2),
    0,
    picture.height - height,
  );
  return { left, top, width, height };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
