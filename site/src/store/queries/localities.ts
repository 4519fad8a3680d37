import {
  compareVietnamese,
  gatheringPath,
  LOCALITY_KINDS,
  RECOGNITION_LEVELS,
  type WireLocality,
} from '@ntm/shared';
import type { LocalityRow } from '../../model/content.ts';
import type { Store } from '../database.ts';
import { listOf } from '../lists.ts';
import { countListed } from '../listed.ts';
import { getAll } from '../reader.ts';
import { toRecognitions } from '../resolve-gatherings.ts';
import { toChoice } from '../resolve-links.ts';
import { defineQuery } from '../session.ts';
import { todayOf } from '../today.ts';

/** Every unit for the board of localities: today's before former ones, by kind, then by name. */
export const localityBoard = defineQuery('localityBoard', (store): LocalityRow[] => {
  const { day } = todayOf(store);
  return getAll(store, 'locality')
    .map((unit): LocalityRow & { order: number } => ({
      name: unit.name,
      label: unit.label,
      path: gatheringPath('locality', unit.slug),
      kind: toChoice(LOCALITY_KINDS, unit.kind),
      isCurrent: unit.validTo === null || unit.validTo >= day,
      levels: currentLevels(store, unit),
      documents: countListed(store, listOf.entry('locality', unit.documentId)),
      order: LOCALITY_KINDS.findIndex(({ value }) => value === unit.kind),
    }))
    .sort(
      (a, b) =>
        Number(b.isCurrent) - Number(a.isCurrent) || a.order - b.order || compareVietnamese(a.label, b.label),
    )
    .map(({ order: _, ...row }) => row);
});

/** The recognitions that hold today, highest first. */
function currentLevels(store: Store, unit: WireLocality): LocalityRow['levels'] {
  const holding = toRecognitions(store, unit).filter(({ isRevoked }) => !isRevoked);
  const values = new Set(holding.map(({ level }) => level.value));
  return RECOGNITION_LEVELS.filter(({ value }) => values.has(value)).toReversed();
}
