import { renditionsOf, type Picture } from '../../model/picture.ts';

/** The picture that other sites show for a page, absolute, with its size. */
export interface ShareImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The sharing crop of a picture, or the site's own card where there is none. `origin` has no slash at the end. */
export function toShareImage(origin: string, picture: Picture | null | undefined): ShareImage {
  const widest = picture ? renditionsOf(picture, 'share', 'jpg').at(-1) : undefined;
  if (!widest) return { url: `${origin}/share.jpg`, width: 1200, height: 630 };
  return { url: `${origin}${widest.src}`, width: widest.width, height: widest.height };
}
