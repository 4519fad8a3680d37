import { renditionsOf, type Crop, type Figure, type Rendition } from '../model/picture.ts';
import { toAbsoluteUrl } from './absolute-url.ts';
import type { FeedImage } from './feed.ts';

/** Bytes of a file of ours by its path; null when it has not been made. */
export type BytesOf = (src: string) => number | null;

/** The widest JPEG of a figure; null when there is none, for a feed states the true length of what it names. */
export function toFeedImage(figure: Figure, crop: Crop, siteUrl: string, bytesOf: BytesOf): FeedImage | null {
  const rendition = renditionsOf(figure.picture, crop, 'jpg').at(-1);
  return rendition
    ? describeFile(rendition, { alt: figure.alt, credit: figure.credit }, siteUrl, bytesOf)
    : null;
}

/** The JPEG at a path with what is known of it. */
export function describeFile(
  { src, width, height }: Pick<Rendition, 'src' | 'width' | 'height'>,
  { alt, credit }: Pick<FeedImage, 'alt' | 'credit'>,
  siteUrl: string,
  bytesOf: BytesOf,
): FeedImage | null {
  const bytes = bytesOf(src);
  const url = toAbsoluteUrl(src, siteUrl);
  return bytes === null || url === null
    ? null
    : { src: url, mime: 'image/jpeg', bytes, width, height, alt, credit };
}
