import { setTimeout as sleep } from 'node:timers/promises';
import { fetchIncoming, hasUrgent } from '@ntm/site/store';
import type { Publisher } from './publisher.ts';

/** A withdrawal waits as long at most for a rest to end. */
const GLANCE_MILLISECONDS = 1_000;

/**
 * Leaves the processors to others for a while. What the CMS publishes meanwhile is fetched and waits in the store, but
 * what takes text away from readers ends the rest: a removal is never held up by anything.
 * @param milliseconds that it takes
 * @param signal ends it too
 */
export async function rest(publisher: Publisher, milliseconds: number, signal: AbortSignal): Promise<void> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const left = end - performance.now();
    await sleep(Math.min(left, GLANCE_MILLISECONDS), null, { signal }).catch(() => null);
    if (signal.aborted || left <= GLANCE_MILLISECONDS || (await meetsUrgent(publisher))) return;
  }
}

/** A CMS that is away tells nothing; the next publication says so. */
async function meetsUrgent({ store, options }: Publisher): Promise<boolean> {
  await fetchIncoming(store, options.client).catch(() => null);
  return hasUrgent(store);
}
