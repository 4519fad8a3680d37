import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { COUNTER, type CounterRow } from './feed-tables';

/** How soon a waiting reader hears of what another process wrote into the same database. */
const LOOK_MILLISECONDS = 200;

/** How far a reader has come. */
export interface KnownFeed {
  readonly after: number;
  /** Null when the reader does not say. */
  readonly epoch: string | null;
}

/** Aborted when the feed grows next. */
let growth = new AbortController();

/** Tells all who wait in this process that the feed has grown. To be called after the commit. */
export function wakeReaders(): void {
  growth.abort();
  growth = new AbortController();
}

/**
 * Waits until the feed says anything else than what its reader knows, for so many milliseconds at most. No connection
 * to the database is held meanwhile.
 * @param signal ends the wait, too: the reader is gone
 */
export async function awaitChange(
  strapi: Core.Strapi,
  known: KnownFeed,
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> {
  const end = performance.now() + milliseconds;
  for (;;) {
    // Before the look: what is committed while it takes place ends the pause after it.
    const woken = AbortSignal.any([signal, growth.signal]);
    if (signal.aborted || (await hasNews(strapi, known))) return;
    const left = end - performance.now();
    if (left <= 0) return;
    await sleep(Math.min(left, LOOK_MILLISECONDS), null, { signal: woken }).catch(() => null);
  }
}

async function hasNews(strapi: Core.Strapi, { after, epoch }: KnownFeed): Promise<boolean> {
  const counter: Pick<CounterRow, 'seq' | 'epoch'> = await strapi.db
    .getConnection()
    .table('ntm_feed_counter')
    .where(COUNTER)
    .first('seq', 'epoch');
  return counter.seq !== after || (epoch !== null && counter.epoch !== epoch);
}
