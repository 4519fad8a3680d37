import { setTimeout as sleep } from 'node:timers/promises';
import type { WirePublicationReport } from '@ntm/shared';
import { sweepAll } from '@ntm/site/store';
import type { Health } from './health.ts';
import { dropUnusedTags } from './ledger.ts';
import { log } from './log.ts';
import { NightlyComparison } from './nightly-comparison.ts';
import { CmsRefused, CmsUnreachable } from './http-feed-client.ts';
import type { Publisher } from './publisher.ts';
import { runPublication } from './run-publication.ts';
import { SearchUpkeep } from './search/search-upkeep.ts';

const POLL_MILLISECONDS = 300;
const AGAIN_MILLISECONDS = 60_000;
const MAX_BACKOFF_MILLISECONDS = 30_000;

export interface WatchListeners {
  /** A publication ended, well or not. */
  readonly published: (report: WirePublicationReport) => void;
  /** What is live is what the CMS says now. */
  readonly current: () => void;
}

/**
 * Publishes whatever the CMS publishes until `signal` is aborted; a publication under way is finished first.
 * A CMS that is away or a publication that failed is tried again, at growing intervals.
 */
export async function watchFeed(
  publisher: Publisher,
  signal: AbortSignal,
  on: WatchListeners,
  health: Health,
): Promise<void> {
  const comparison = new NightlyComparison(publisher);
  const upkeep = new SearchUpkeep(publisher);
  let failures = 0;
  let lastFault = '';
  let triedAt = 0;
  while (!signal.aborted) {
    // What is set aside may have been mended where no change tells of it: by newer code, or on the network.
    const again = Date.now() - triedAt > AGAIN_MILLISECONDS;
    if (again) triedAt = Date.now();
    const fault = await tryPublication(publisher, on, again, health);
    // Said once, not at every attempt: a CMS may be away for a night.
    if (fault !== null && fault !== lastFault && fault !== '') log.error(fault);
    lastFault = fault ?? '';
    const failed = fault !== null;
    failures = failed ? failures + 1 : 0;
    const pause = failed
      ? Math.min(POLL_MILLISECONDS * 2 ** failures, MAX_BACKOFF_MILLISECONDS)
      : POLL_MILLISECONDS;
    if (!failed && comparison.isDue) await advanceComparison(publisher, comparison, health);
    else {
      // Not while a comparison goes on, which would meet other files than it has read of.
      if (!failed) await upkeep.advance();
      await sleep(pause, null, { signal }).catch(() => null);
    }
  }
  upkeep.end();
}

/** @returns what went wrong, '' when the report says it, or null */
async function tryPublication(
  publisher: Publisher,
  on: WatchListeners,
  again: boolean,
  health: Health,
): Promise<string | null> {
  try {
    const report = await runPublication(publisher, { again, begun: () => health.noteBehind() });
    if (report) {
      health.notePublication(report);
      on.published(report);
    }
    if (report?.outcome === 'failed') return '';
    health.noteCurrent();
    on.current();
    return null;
  } catch (error) {
    const message = describe(error);
    health.noteError(message);
    return message;
  }
}

/** Goes on with the comparison of the night; what killed processes left behind is swept after it. */
async function advanceComparison(
  publisher: Publisher,
  comparison: NightlyComparison,
  health: Health,
): Promise<void> {
  const report = await comparison.advance();
  if (!report) return;
  health.noteComparison(report);
  if (report.error) log.error({ comparison: report }, report.error);
  else log.info({ comparison: report }, 'what is live is what a full render makes');
  const swept = await sweepAll(publisher.store);
  dropUnusedTags(publisher.db);
  if (swept > 0) log.info({ swept }, `removed ${swept} files that nothing needs`);
}

function describe(error: unknown): string {
  if (error instanceof CmsRefused || error instanceof CmsUnreachable) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
