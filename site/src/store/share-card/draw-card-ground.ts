import { CARD_SIZE } from '../../model/share-picture.ts';

/** Stitches of a hem as rows of a repeat 12 wide: r red, w white, g gold, the rest is cloth. */
const HEM = [
  'rrrrrrrrrrrr',
  '............',
  'w.....r.....',
  '.w...rrr...w',
  '..w...r...w.',
  'g..w.....w..',
  'gg..wwwww..g',
];
const COLOURS: Readonly<Record<string, string>> = { r: '#d8344a', w: '#ffffff', g: '#e8b23c' };
const CLOTH = '#1b2156';
/** Pixels of a stitch. */
const STITCH = 5;

/** The cloth of a card with a brocade hem at its top and its foot, as SVG without any text. */
export function drawCardGround(): string {
  const { width, height } = CARD_SIZE;
  const repeat = 12 * STITCH;
  const deep = HEM.length * STITCH;
  const stitches = HEM.flatMap((row, y) =>
    [...row].map((colour, x) => {
      const fill = COLOURS[colour];
      return fill
        ? `<rect x="${x * STITCH}" y="${y * STITCH}" width="${STITCH}" height="${STITCH}" fill="${fill}"/>`
        : '';
    }),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" shape-rendering="crispEdges">` +
    `<pattern id="hem" width="${repeat}" height="${deep}" patternUnits="userSpaceOnUse">${stitches.join('')}</pattern>` +
    `<rect width="${width}" height="${height}" fill="${CLOTH}"/><rect width="${width}" height="${deep}" fill="url(#hem)"/>` +
    `<g transform="translate(0 ${height}) scale(1 -1)"><rect width="${width}" height="${deep}" fill="url(#hem)"/></g></svg>`
  );
}
