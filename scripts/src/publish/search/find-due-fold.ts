import type { DatabaseSync } from 'node:sqlite';
import type { FoldedSegment } from './fold-segments.ts';
import { listSegments } from './search-tables.ts';

/** Documents outside the base that are worth a new one: each segment, and each of these documents, costs readers bytes. */
const FRESH_LIMIT = 300;
/** Middle segments that are worth one of their own. */
const MIDDLE_LIMIT = 2;
/** What was superseded leaves the word lists of the base within this time. */
const DAY_MILLISECONDS = 24 * 3_600_000;

/** What is to be folded now, if anything. */
export function findDueFold(db: DatabaseSync, now: Date): FoldedSegment['kind'] | null {
  const segments = listSegments(db);
  const base = segments.find(({ kind }) => kind === 'base');
  const middle = segments.filter(({ kind }) => kind === 'middle');
  const visible = db.prepare('SELECT count(*) AS n FROM search_entry WHERE segment = ? AND hidden = 0');
  const fresh = middle.reduce((sum, { id }) => sum + Number(visible.get(id)?.['n']), 0);
  if (fresh > FRESH_LIMIT) return 'base';
  if (base) {
    const superseded = db.prepare('SELECT count(*) AS n FROM search_entry WHERE segment = ? AND hidden = 1');
    const hidden = Number(superseded.get(base.id)?.['n']);
    const isOld = now.getTime() - Date.parse(base.madeAt) > DAY_MILLISECONDS;
    if (hidden > FRESH_LIMIT || (hidden > 0 && isOld)) return 'base';
  }
  return middle.length >= MIDDLE_LIMIT ? 'middle' : null;
}
