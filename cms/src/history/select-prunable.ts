import { hanoiDay, hanoiMonth } from '@ntm/shared';
import type { VersionRow } from './version-table';

const DAY = 24 * 3_600_000;
/** For so long every version is kept. */
const ALL_DAYS = 30;
/** For so long the last version of each day is kept; of older ones the last of each month. */
const DAILY_DAYS = 365;

export type Prunable = Pick<VersionRow, 'number' | 'kind' | 'at' | 'published_at'>;

/** The instant before which versions may be pruned at all. */
export function pruningHorizon(now: Date): string {
  return new Date(now.getTime() - ALL_DAYS * DAY).toISOString();
}

/**
 * The versions of one document that are to go, by number: of 30 days all are kept, of a year the last of each day in
 * Hà Nội, after that the last of each month. What was published stays for good, and so do the newest version and what a
 * deletion kept. A text that was set aside stays 30 days.
 * @param versions all of the document
 */
export function selectPrunable(versions: readonly Prunable[], now: Date): number[] {
  const horizon = pruningHorizon(now);
  const newestFirst = [...versions].sort((a, b) => b.number - a.number);
  const newest = newestFirst.find(({ kind }) => kind !== 'set-aside');
  const lastOfSpan = new Map<string, number>();
  for (const version of newestFirst) {
    const span = spanOf(version, now);
    if (version.kind !== 'set-aside' && !lastOfSpan.has(span)) lastOfSpan.set(span, version.number);
  }
  const isKept = (version: Prunable) =>
    version === newest ||
    version.at >= horizon ||
    version.published_at !== null ||
    version.kind === 'deletion' ||
    lastOfSpan.get(spanOf(version, now)) === version.number;
  return newestFirst.filter((version) => !isKept(version)).map(({ number }) => number);
}

function spanOf({ at }: Prunable, now: Date): string {
  const isRecent = Date.parse(at) >= now.getTime() - DAILY_DAYS * DAY;
  return isRecent ? hanoiDay(at) : hanoiMonth(at);
}
