import { setTimeout as sleep } from 'node:timers/promises';
import type { WirePublicationReport } from '@ntm/shared';
import { CmsRefused, CmsUnreachable } from './http-feed-client.ts';
import type { Publisher } from './publisher.ts';
import { runPublication } from './run-publication.ts';
import { tendSearch } from './tend-search.ts';

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
): Promise<void> {
  let failures = 0;
  let lastFault = '';
  let triedAt = 0;
  while (!signal.aborted) {
    // What is set aside may have been mended where no change tells of it: by newer code, or on the network.
    const again = Date.now() - triedAt > AGAIN_MILLISECONDS;
    if (again) triedAt = Date.now();
    const fault = (await tryPublication(publisher, on, again)) ?? (await tryTending(publisher));
    // Said once, not at every attempt: a CMS may be away for a night.
    if (fault !== null && fault !== lastFault && fault !== '') console.error(fault);
    lastFault = fault ?? '';
    const failed = fault !== null;
    failures = failed ? failures + 1 : 0;
    const pause = failed
      ? Math.min(POLL_MILLISECONDS * 2 ** failures, MAX_BACKOFF_MILLISECONDS)
      : POLL_MILLISECONDS;
    await sleep(pause, null, { signal }).catch(() => null);
  }
}

/** @returns what went wrong, '' when the report says it, or null */
async function tryPublication(
  publisher: Publisher,
  on: WatchListeners,
  again: boolean,
): Promise<string | null> {
  try {
    const report = await runPublication(publisher, { again });
    if (report) on.published(report);
    if (report?.outcome === 'failed') return '';
    on.current();
    return null;
  } catch (error) {
    return describe(error);
  }
}

/** @returns what went wrong, or null */
async function tryTending(publisher: Publisher): Promise<string | null> {
  try {
    await tendSearch(publisher);
    return null;
  } catch (error) {
    return describe(error);
  }
}

function describe(error: unknown): string {
  if (error instanceof CmsRefused || error instanceof CmsUnreachable) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
