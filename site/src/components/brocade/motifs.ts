import { remember } from '@ntm/shared';

/**
 * Cross-stitch motifs after the brocade of the province's peoples, one for each theme of the plan.
 * Each is the left half of a 9 × 9 grid with its middle column; the right half mirrors it. `#` is a stitch.
 */
const HALVES: Record<string, readonly string[]> = {
  // An eight-pointed star: what everything else follows.
  '1.1': ['....#', '.#..#', '..#.#', '...##', '#####', '...##', '..#.#', '.#..#', '....#'],
  // Diamonds within diamonds: one movement, many hands.
  '1.2': ['....#', '...#.', '..#.#', '.#.#.', '#.#.#', '.#.#.', '..#.#', '...#.', '....#'],
  // A person with raised arms.
  '1.3': ['#...#', '#..##', '#...#', '#####', '..###', '...##', '..#.#', '.##..', '##...'],
  // A rice plant.
  '1.4': ['....#', '..#.#', '.##.#', '..###', '#...#', '##..#', '.####', '....#', '.####'],
  // A house on posts.
  '1.5': ['....#', '...##', '..##.', '.##.#', '##.##', '.#.##', '.####', '.#..#', '.#..#'],
  // Linked squares.
  '1.6': ['###..', '#.#..', '#####', '..#..', '..#.#', '..#..', '#####', '#.#..', '###..'],
  // Snail spirals, as on Mông batik.
  '1.7': ['.###.', '#...#', '#.#.#', '.##.#', '....#', '.##.#', '#.#.#', '#...#', '.###.'],
};

/** Draws a motif for a theme's code as an SVG path of stitches in a 9 × 9 box; an unknown code gets the star. */
export const toMotifPath: (code: string) => string = remember((code) => {
  const halves = HALVES[code] ?? HALVES['1.1'] ?? [];
  return halves.map((half, row) => toRuns(half + [...half].reverse().slice(1).join(''), row)).join('');
}, 100);

/** One row of stitches as horizontal strokes: `M2 4.5h3`. */
function toRuns(cells: string, row: number): string {
  return [...cells.matchAll(/#+/g)].map((run) => `M${run.index} ${row}.5h${run[0].length}`).join('');
}
