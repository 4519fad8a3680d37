import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decideRelease, stageFiles, stagingFolder } from './decide-release.ts';
import type { SearchPlan } from './plan-search.ts';
import type { Publisher } from './publisher.ts';
import { hasPending, putLive } from './put-live.ts';

/** What of a publisher the search index needs. */
export type SearchWork = Pick<Publisher, 'db' | 'store' | 'storeFolder' | 'live' | 'releases'> & {
  readonly options: Pick<Publisher['options'], 'now'>;
};

/** Puts live what a plan says of the index, and nothing else: by the journal, like every publication. */
export async function releaseSearch(work: SearchWork, plan: SearchPlan): Promise<void> {
  const staged = join(stagingFolder(work.storeFolder), randomUUID());
  try {
    await stageFiles(staged, plan.files);
    const release = { pages: [], puts: plan.files, removals: plan.removals, isWhole: false };
    decideRelease(work.db, release, basename(staged), {}, plan.record);
    putLive(work.db, work);
  } finally {
    // What the journal still needs is kept for the next run.
    if (!hasPending(work.db)) rmSync(staged, { recursive: true, force: true });
  }
}
