import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compressFiles, copiesOf } from '../compress-files.ts';
import { decideRelease } from '../decide-release.ts';
import type { Publisher } from '../publisher.ts';
import { hasPending, putLive } from '../put-live.ts';
import { stageChange, stagingFolder } from '../stage-files.ts';
import type { SearchPlan } from './finish-plan.ts';

/** What of a publisher the search index needs. */
export type SearchWork = Pick<Publisher, 'db' | 'store' | 'storeFolder' | 'live' | 'releases'> & {
  readonly options: Pick<Publisher['options'], 'now'>;
};

/** Puts live what a plan says of the index, and nothing else: by the journal, like every publication. */
export async function releaseSearch(work: SearchWork, plan: SearchPlan): Promise<void> {
  const staged = join(stagingFolder(work.storeFolder), randomUUID());
  try {
    const puts = [...plan.files, ...compressFiles(plan.files)];
    await stageChange(staged, puts);
    const removals = plan.removals.flatMap((path) => [...copiesOf(path), path]);
    const release = {
      pages: [], gone: [], sources: new Map(), readings: new Map(), puts, removals, isWhole: false,
    }; // prettier-ignore
    decideRelease(work.db, release, basename(staged), {}, plan.record);
    putLive(work.db, work);
  } finally {
    // What the journal still needs is kept for the next run.
    if (!hasPending(work.db)) rmSync(staged, { recursive: true, force: true });
  }
}
