import { RECOGNITION_LEVELS } from '@ntm/shared';
import type { LocalityRow } from '../../model/content.ts';

/** Units under one heading. */
export interface BoardSection {
  /** Names the section in the page. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly LocalityRow[];
}

/** Units by kind, those of today or those of before, in the order in which they come. */
export function groupByKind(rows: readonly LocalityRow[], isCurrent: boolean): BoardSection[] {
  const chosen = rows.filter((row) => row.isCurrent === isCurrent);
  const kinds = new Map(chosen.map(({ kind }) => [kind.value, kind.label]));
  return [...kinds].map(([value, title]) => ({
    id: `${value}-${isCurrent ? 'nay' : 'cu'}`,
    title,
    rows: chosen.filter(({ kind }) => kind.value === value),
  }));
}

/** Units by each recognition that holds, highest first; a level that nobody holds is left out. */
export function groupByLevel(rows: readonly LocalityRow[]): BoardSection[] {
  return RECOGNITION_LEVELS.toReversed()
    .map(({ value, label }) => ({
      id: value,
      title: label,
      rows: rows.filter(({ levels }) => levels.some((level) => level.value === value)),
    }))
    .filter((section) => section.rows.length > 0);
}

/** What tells each unit from others of its name; nothing where it would be the same for all. */
export function toAsides(rows: readonly LocalityRow[]): string[] {
  const asides = rows.map(toAside);
  return new Set(asides).size > 1 ? asides : asides.map(() => '');
}

/** A label without the name and without when the unit began or ended. */
function toAside({ name, label }: Pick<LocalityRow, 'name' | 'label'>): string {
  const rest = label.startsWith(name) ? label.slice(name.length) : label;
  return rest
    .replace(/\s*\((?:đến|trước|từ)[^)]*\)/, '')
    .replace(/^[\s,–-]+/, '')
    .trim();
}
