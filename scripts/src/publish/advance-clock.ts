import { hanoiDay } from '@ntm/shared';
import { getMeta, inTransaction, raiseRevision, setMeta, type Store } from '@ntm/site/store';

/**
 * Tells the store what time and which origin its pages may know: the day in Hà Nội and the full hour. A new day or
 * hour is a change like any other, and only what shows it is rendered.
 */
export function advanceClock(store: Store, now: Date, siteUrl: string): void {
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000).toISOString();
  const wanted = { day: hanoiDay(now.toISOString()), hour, 'site-url': siteUrl };
  const changed = Object.entries(wanted).filter(([key, value]) => getMeta(store, key) !== value);
  if (changed.length === 0) return;
  inTransaction(store, () => {
    for (const [key, value] of changed) setMeta(store, key, value);
    raiseRevision(store);
  });
}
