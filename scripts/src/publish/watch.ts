import { setTimeout as sleep } from 'node:timers/promises';
import type { WirePublicationReport } from '@ntm/shared';
import { CmsRefused, CmsUnreachable } from './http-feed-client.ts';
import type { Publisher } from './publisher.ts';
import { runPublication } from './run-publication.ts';

const POLL_MILLISECONDS = 300;
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
  while (!signal.aborted) {
    const failed = await tryPublication(publisher, on, failures === 0);
    failures = failed ? failures + 1 : 0;
    const pause = failed
      ? Math.min(POLL_MILLISECONDS * 2 ** failures, MAX_BACKOFF_MILLISECONDS)
      : POLL_MILLISECONDS;
    await sleep(pause, null, { signal }).catch(() => null);
  }
}

/** @returns whether it failed */
async function tryPublication(publisher: Publisher, on: WatchListeners, isFirst: boolean): Promise<boolean> {
  try {
    const report = await runPublication(publisher);
    if (report) on.published(report);
    const failed = report?.outcome === 'failed';
    if (!failed) on.current();
    return failed;
  } catch (error) {
    // Said once, not at every attempt: a CMS may be away for a night.
    if (isFirst) console.error(describe(error));
    return true;
  }
}

function describe(error: unknown): string {
  if (error instanceof CmsRefused || error instanceof CmsUnreachable) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
