import { formatDay } from '@ntm/shared';

export interface DescribedLocality {
  readonly name: string;
  readonly kind: string;
  /** First and last day, `2025-07-01`. */
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
  readonly parent?: DescribedLocality | null;
}

/**
 * A name that can't be taken for another unit's: `Xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)`. A village also says to
 * what its commune belongs, and is as old as its commune unless it has days of its own.
 */
export function describeLocality(unit: DescribedLocality): string {
  const above = [unit.parent, unit.kind === 'thon' ? unit.parent?.parent : null];
  const names = above.flatMap((place) => (place ? [lowerFirst(place.name)] : []));
  return [[unit.name, ...names].join(', '), describePeriod(unit)].filter(Boolean).join(' ');
}

function describePeriod({ validFrom, validTo, parent }: DescribedLocality): string {
  if (validFrom && validTo) return `(${formatDay(validFrom)} – ${formatDay(validTo)})`;
  if (validTo) return `(đến ${formatDay(validTo)})`;
  if (validFrom) return `(từ ${formatDay(validFrom)})`;
  return parent ? describePeriod(parent) : '';
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}
