import { renditionsOf } from '../../model/picture.ts';
import { CARD_SIZE, type SharePicture } from '../../model/share-picture.ts';

/** The picture that other sites show for a page, absolute, with its size. */
export interface ShareImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** What it shows; null where the page's own title says it best. */
  readonly alt: string | null;
}

/** The sharing crop of a photograph, a story's card, or the site's own card. `origin` has no slash at the end. */
export function toShareImage(origin: string, shared: SharePicture | null | undefined): ShareImage {
  if (shared?.kind === 'card') return { url: origin + shared.src, ...CARD_SIZE, alt: shared.alt };
  const widest = shared ? renditionsOf(shared.picture, 'share', 'jpg').at(-1) : undefined;
  if (!shared || !widest) return { url: `${origin}/share.jpg`, ...CARD_SIZE, alt: null };
  return {
    url: origin + widest.src,
    width: widest.width,
    height: widest.height,
    alt: shared.alt || null,
  };
}
