import type { Store } from './database.ts';
import { getSingle } from './reader.ts';

/** What the newsroom calls the site. */
export function siteNameOf(store: Store): string {
  return getSingle(store, 'site-setting')?.name ?? 'Nông thôn mới Lào Cai';
}
