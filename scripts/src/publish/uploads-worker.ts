import { setTimeout as sleep } from 'node:timers/promises';
import { prepareUploads } from '@ntm/site/store';
import { log } from './log.ts';
import type { Publisher } from './publisher.ts';

/** How soon a picture is met after it was uploaded. */
const POLL_MILLISECONDS = 2_000;

/**
 * Makes pictures ready that are not published yet, beside the publications and never in their way, until `signal` is
 * aborted.
 */
export async function watchUploads({ store, options }: Publisher, signal: AbortSignal): Promise<void> {
  let lastFault = '';
  while (!signal.aborted) {
    try {
      const made = await prepareUploads(store, options.client, signal);
      if (made > 0) log.info({ made }, `made ${made} uploaded pictures ready`);
      lastFault = '';
    } catch (error) {
      // A CMS that is away is told by the publications; whatever else it is, it is tried again.
      const fault = error instanceof Error ? error.message : String(error);
      const isAway = error instanceof Error && /^Cms/.test(error.name);
      if (!isAway && fault !== lastFault) log.error({ err: error }, fault);
      lastFault = fault;
    }
    await sleep(POLL_MILLISECONDS, null, { signal }).catch(() => null);
  }
}
