import { setTimeout as sleep } from 'node:timers/promises';
import { loopbackOf } from '../publish/open-from-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { StartFailed } from './start-failed.ts';

const CMS_BOOT_MILLISECONDS = 600_000;

/**
 * Waits until the CMS is healthy.
 * @throws StartFailed when it does not answer in time
 * @throws the signal's reason
 */
export async function waitForCms({ cmsHost, cmsPort }: Settings, signal: AbortSignal): Promise<void> {
  const health = `http://${loopbackOf(cmsHost)}:${cmsPort}/_health`;
  for (const deadline = Date.now() + CMS_BOOT_MILLISECONDS; Date.now() < deadline;) {
    const answer = await fetch(health, { signal }).catch(() => null);
    signal.throwIfAborted();
    if (answer?.ok) return;
    await sleep(200, null, { signal }).catch(() => null);
    signal.throwIfAborted();
  }
  throw new StartFailed(`the CMS did not answer at ${health}; see its lines above and README.md`);
}
