import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that is the same in every run and on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different items, or all where there are not so many. */
  pickSome<Item>(items: readonly Item[], count: number): Item[];
}

/** @param seed one seed gives one sequence; neighbouring seeds have nothing in common */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(Math.imul(seed + 1, 0x9e3779b1));
  const integer = (least: number, most: number) => uniformInt(generator, least, most);
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError('there is nothing to pick from');
    return items[integer(0, items.length - 1)] as Item;
  };
  return {
    integer,
    pick,
    pickSome(items, count) {
      const left = [...items];
      const chosen = [];
      while (chosen.length < count && left.length > 0)
        chosen.push(...left.splice(integer(0, left.length - 1), 1));
      return chosen;
    },
  };
}
