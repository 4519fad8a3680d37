import { hanoiDay } from '@ntm/shared';
import { getMeta, inTransaction, setMeta, type Store } from '@ntm/site/store';

/**
 * Tells the store what time and which origin its pages may know: the day in Hà Nội and the full hour. A new day or
 * hour is a change like any other, and only what shows it is rendered.
 * @returns whether anything changed
 */
export function advanceClock(store: Store, now: Date, siteUrl: string): boolean {
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000).toISOString();
  const wanted = { day: hanoiDay(now.toISOString()), hour, 'site-url': siteUrl };
  const changed = Object.entries(wanted).filter(([key, value]) => getMeta(store, key) !== value);
  if (changed.length === 0) return false;
  inTransaction(store, () => changed.forEach(([key, value]) => setMeta(store, key, value)));
  return true;
}
