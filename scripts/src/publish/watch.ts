import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { WirePublicationReport } from '@ntm/shared';
import { getCursor, sweepAll } from '@ntm/site/store';
import type { Health } from './health.ts';
import { dropUnusedTags } from './ledger.ts';
import { log } from './log.ts';
import { NightlyComparison } from './nightly-comparison.ts';
import { CmsRefused, CmsUnreachable } from './http-feed-client.ts';
import { Pace } from './pace.ts';
import type { Publisher } from './publisher.ts';
import { Rehearsal } from './rehearsal.ts';
import { rest } from './rest.ts';
import { runPublication } from './run-publication.ts';
import { SearchUpkeep } from './search/search-upkeep.ts';

const AGAIN_MILLISECONDS = 60_000;
/** Looks that find nothing are so far apart at least, also where the CMS does not wait before it answers. */
const LOOK_MILLISECONDS = 200;
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
  const rehearsal = new Rehearsal(publisher);
  const pace = new Pace();
  let failures = 0;
  let lastFault = '';
  let triedAt = 0;
  while (!signal.aborted) {
    // What is set aside may have been mended where no change tells of it: by newer code, or on the network.
    const again = Date.now() - triedAt > AGAIN_MILLISECONDS;
    if (again) triedAt = Date.now();
    const began = performance.now();
    const { report, fault } = await tryPublication(publisher, on, again, health);
    const usual = pace.next(report, performance.now() - began);
    // Said once, not at every attempt: a CMS may be away for a night.
    if (fault !== null && fault !== lastFault && fault !== '') log.error(fault);
    lastFault = fault ?? '';
    const failed = fault !== null;
    failures = failed ? failures + 1 : 0;
    const pause = failed ? Math.min(LOOK_MILLISECONDS * 2 ** failures, MAX_BACKOFF_MILLISECONDS) : usual;
    if (!failed && comparison.isDue) await advanceComparison(publisher, comparison, health);
    else {
      // Not while a comparison goes on, which would meet other files than it has read of.
      if (!failed) await upkeep.advance();
      // A CMS that is away is asked no more often than the pause says.
      if (fault) await sleep(pause, null, { signal }).catch(() => null);
      else if (pause > 0) await rest(publisher, pause, signal);
      else await rehearseUntil(rehearsal, awaitChange(publisher, signal));
    }
  }
  upkeep.end();
}

/** Comes back when the CMS has something new, or after some seconds. A CMS that is away is met by the next look. */
async function awaitChange({ store, options }: Publisher, signal: AbortSignal): Promise<void> {
  const { incomingEpoch: epoch, fetched: after } = getCursor(store);
  const began = performance.now();
  const hasNews = await options.client.awaitChange({ epoch, after }, signal).catch(() => false);
  const early = LOOK_MILLISECONDS - (performance.now() - began);
  if (!hasNews && early > 0) await sleep(early, null, { signal }).catch(() => null);
}

async function rehearseUntil(rehearsal: Rehearsal, news: Promise<void>): Promise<void> {
  let hasCome = false;
  const coming = news.finally(() => (hasCome = true));
  // What the CMS answers is heard between two pages.
  await rehearsal.advance(async () => {
    await setImmediate();
    return hasCome;
  });
  await coming;
}

interface Attempt {
  /** Null when there was nothing to publish, or when the CMS could not be asked. */
  readonly report: WirePublicationReport | null;
  /** What went wrong, '' when the report says it, or null. */
  readonly fault: string | null;
}

async function tryPublication(
  publisher: Publisher,
  on: WatchListeners,
  again: boolean,
  health: Health,
): Promise<Attempt> {
  try {
    const report = await runPublication(publisher, { again, begun: () => health.noteBehind() });
    if (report) {
      health.notePublication(report);
      on.published(report);
    }
    if (report?.outcome === 'failed') return { report, fault: '' };
    health.noteCurrent();
    on.current();
    return { report, fault: null };
  } catch (error) {
    const fault = describe(error);
    health.noteError(fault);
    return { report: null, fault };
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
