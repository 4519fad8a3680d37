import { getMeta, type Store } from './database.ts';

/**
 * The time that pages may know: the day in Hà Nội and the full hour, an instant. The publisher advances it as a change
 * of its own, so that no page depends on the clock. Who looks at the day alone does not depend on the hour.
 */
export function todayOf(store: Store): { readonly day: string; readonly hour: string } {
  return {
    get day() {
      return getMeta(store, 'day') ?? '1970-01-01';
    },
    get hour() {
      return getMeta(store, 'hour') ?? '1970-01-01T00:00:00.000Z';
    },
  };
}
