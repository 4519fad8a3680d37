/** How a card may look, and for its picture: how wide it is shown, and beyond what width a file would be wasted. */
export const LOOKS = {
  /** The front page's first story. */
  lead: { sizes: '(min-width: 64rem) 45rem, 100vw', widest: 720 },
  /** Picture above the headline. */
  tile: { sizes: '(min-width: 64rem) 23rem, (min-width: 48rem) 45vw, 7rem', widest: 720 },
  /** Small picture beside the headline. */
  row: { sizes: '(min-width: 48rem) 15rem, 7rem', widest: 400 },
  /** Words alone. */
  brief: null,
} as const;

export type Look = keyof typeof LOOKS;
