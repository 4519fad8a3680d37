import { foldMarks } from '@ntm/shared';

/** A unit as the board shows it. */
interface Unit {
  readonly words: string;
  /** Stored values, divided by spaces. */
  readonly levels: string;
  /** Whether anything was written about it. */
  readonly isTold: boolean;
}

/** What the reader asks of the board. */
export interface UnitFilter {
  readonly isEmpty: boolean;
  readonly isShowing: (unit: Unit) => boolean;
}

/** Reads the board's form; names are found with marks or without, by any part of them. */
export function toUnitFilter(fields: FormData): UnitFilter {
  const name = toKey(textOf(fields, 'name'));
  const level = textOf(fields, 'level');
  const told = fields.has('told');
  return {
    isEmpty: !name && !level && !told,
    isShowing: ({ words, levels, isTold }) =>
      toKey(words).includes(name) && (!level || levels.split(' ').includes(level)) && (!told || isTold),
  };
}

function toKey(text: string): string {
  return foldMarks(text.toLowerCase()).replace(/\s+/g, ' ').trim();
}

function textOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
