import type { Figure, Picture } from '../../src/model/picture.ts';

const toHash = (digit: string): string => digit.repeat(16);

/** Wide as a field, tall as a person, and smaller than any rendition. */
export const WIDE: Picture = { hash: toHash('a'), width: 1600, height: 1067, focus: { x: 50, y: 50 } };
export const TALL: Picture = { hash: toHash('b'), width: 900, height: 1600, focus: { x: 50, y: 20 } };
export const TINY: Picture = { hash: toHash('c'), width: 180, height: 120, focus: { x: 50, y: 50 } };
export const PICTURES: readonly Picture[] = [WIDE, TALL, TINY];

export const toFigure = (
  picture: Picture,
  caption: string | null = null,
  credit: string | null = null,
): Figure => ({
  picture,
  alt: 'Ruộng bậc thang trên sườn núi lúc sương tan',
  caption,
  credit,
});

export const CAPTIONED = toFigure(
  WIDE,
  'Ruộng bậc thang mùa nước đổ: mỗi thửa một mảnh trời, bờ nọ gối bờ kia lên tới chân mây, nhìn từ con đường mới.',
  'Tranh: Nông thôn mới Lào Cai',
);
export const PLAIN = toFigure(WIDE);
