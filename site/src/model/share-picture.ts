import type { Picture } from './picture.ts';

/** What other sites show for a page: a photograph of it, or a card with its headline, made where there is none. */
export type SharePicture =
  | { readonly kind: 'photograph'; readonly picture: Picture; readonly alt: string }
  | { readonly kind: 'card'; readonly src: string; readonly alt: string };

/** Pixels of a card; what other sites crop least. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export function toPhotograph(picture: Picture, alt: string): SharePicture {
  return { kind: 'photograph', picture, alt };
}
