import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WirePublicationReport } from '@ntm/shared';
import {
  getCursor,
  getRevision,
  getSetAside,
  getMeta,
  listChangedSince,
  noteLive,
  sweepLoose,
  syncStore,
  type AppliedChanges,
} from '@ntm/site/store';
import { advanceClock } from './advance-clock.ts';
import { checkRelease, ReleaseRefused, type Release } from './check-release.ts';
import { decideRelease } from './decide-release.ts';
import { log } from './log.ts';
import { isWholeRelease, planRelease, type Step } from './plan-release.ts';
import type { Publisher } from './publisher.ts';
import { getState } from './publisher-database.ts';
import { hasPending, putLive } from './put-live.ts';
import { keepReport, sendReports } from './reports.ts';
import { stageChange, stageWhole, stagingFolder } from './stage-files.ts';

/**
 * Brings the live files to what the CMS says now: sync → render → check → put live → announce. Does nothing when
 * nothing changed. What goes wrong after the sync is in the report, for the desk, and leaves the live files as they
 * were. A CMS that is away keeps nothing back that is in the store already.
 * @param options.again judges what is set aside once more
 * @param options.begun is told that there is something to publish
 * @returns the report, or null when there was nothing to publish
 * @throws what the CMS's client throws when the CMS cannot be reached, after publishing what there was
 */
export async function runPublication(
  publisher: Publisher,
  options: { again?: boolean; begun?: () => void } = {},
): Promise<WirePublicationReport | null> {
  const startedAt = publisher.options.now().toISOString();
  const clock = performance.now();
  finishPending(publisher);
  const synced = await sync(publisher, options.again ?? false);
  advanceClock(publisher.store, publisher.options.now(), publisher.options.siteUrl);
  const changes = listUnpublished(publisher, synced.applied);
  const isCurrent = isLive(publisher);
  if (!isCurrent) options.begun?.();
  const report = isCurrent
    ? null
    : await publishStore(publisher, { startedAt, changes, syncMilliseconds: performance.now() - clock });
  if (report?.outcome === 'live') await sweepStore(publisher);
  if (synced.error) throw synced.error;
  return report;
}

/** What is live stays so, whether the store can be swept or not; it is tried again after the next publication. */
async function sweepStore({ store }: Publisher): Promise<void> {
  await sweepLoose(store).catch((error: unknown) =>
    log.error({ err: error }, 'the store could not be swept'),
  );
}

interface Start {
  readonly startedAt: string;
  readonly changes: WirePublicationReport['changes'];
  readonly syncMilliseconds: number;
}

/** Publishes what the store holds. */
async function publishStore(publisher: Publisher, start: Start): Promise<WirePublicationReport> {
  const { store, db } = publisher;
  const { epoch, seq } = getCursor(store);
  const steps = [{ name: 'sync', milliseconds: start.syncMilliseconds }];
  const report: WirePublicationReport = {
    id: randomUUID(), epoch, seq, startedAt: start.startedAt, finishedAt: null, outcome: 'running', changes: start.changes,
    setAside: listSetAside(publisher), steps, files: null, error: null,
  }; // prettier-ignore
  const step: Step = async (name, work) => {
    const began = performance.now();
    try {
      return await work();
    } finally {
      steps.push({ name, milliseconds: performance.now() - began });
    }
  };

  // Only what takes minutes is told before its end: the CMS answers editors meanwhile.
  if (isWholeRelease(publisher)) await sendReports(publisher, [report]);
  const staged = stagedFolder(publisher, report.id);
  try {
    const { release, recordSearch } = await planRelease(publisher, staged, step);
    await step('check', async () => checkRelease(db, release));
    await step('stage', async () => {
      const stage = release.isWhole ? stageWhole : stageChange;
      await stage(staged, release.puts);
    });
    const revision = String(getRevision(store));
    const state = {
      bundle: publisher.bundle.id, store: getMeta(store, 'id') ?? '', epoch, seq: String(seq), revision,
    }; // prettier-ignore
    await step('put live', async () => {
      decideRelease(db, release, basename(staged), state, recordSearch);
      putLive(db, publisher);
      noteLive(store);
    });
    return await announce(publisher, { ...report, outcome: 'live', files: countFiles(release) });
  } catch (error) {
    return announce(publisher, { ...report, outcome: 'failed', error: describeFailure(error) }, error);
  } finally {
    // What the journal still needs is kept for the next run, and what is live now for the readers.
    if (!hasPending(db) && !isServed(publisher.live, staged))
      rmSync(staged, { recursive: true, force: true });
  }
}

/** A whole release is prepared where it is to stand, changes beside the store; both on the live folder's file system. */
function stagedFolder(publisher: Publisher, id: string): string {
  return join(isWholeRelease(publisher) ? publisher.releases : stagingFolder(publisher.storeFolder), id);
}

function isServed(live: string, folder: string): boolean {
  return existsSync(live) && existsSync(folder) && realpathSync(live) === realpathSync(folder);
}

/** Finishes what was decided and not done: a publisher was killed, or a file could not be written. */
function finishPending({ db, ...folders }: Publisher): void {
  if (hasPending(db)) putLive(db, folders);
}

/** What came from the CMS, and what went wrong there: what the store holds is published all the same. */
async function sync(
  { store, options }: Publisher,
  again: boolean,
): Promise<{ applied: AppliedChanges; error?: Error }> {
  try {
    return { applied: await syncStore(store, options.client, { again }) };
  } catch (error) {
    const nothing = { changes: [], setAside: [] };
    return { applied: nothing, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Whether what is live is what the store holds; a store that never was filled has nothing to show. */
function isLive({ db, store, bundle }: Publisher): boolean {
  if (getCursor(store).epoch === '') return true;
  return getState(db, 'bundle') === bundle.id && getState(db, 'revision') === String(getRevision(store));
}

/** What is in a publication: what came now, and what an earlier one took in and did not put live. */
function listUnpublished(
  { db, store }: Publisher,
  applied: AppliedChanges,
): WirePublicationReport['changes'] {
  const { epoch } = getCursor(store);
  const liveSeq = getState(db, 'epoch') === epoch ? Number(getState(db, 'seq') ?? 0) : 0;
  const now = new Set(applied.changes.map(({ type, documentId }) => `${type}/${documentId}`));
  const before = listChangedSince(store, liveSeq).filter(
    ({ type, documentId }) => !now.has(`${type}/${documentId}`),
  );
  return [...before, ...applied.changes];
}

async function announce(
  publisher: Publisher,
  report: WirePublicationReport,
  cause?: unknown,
): Promise<WirePublicationReport> {
  // Rendering may have set more aside than the sync did.
  const finished = {
    ...report,
    setAside: listSetAside(publisher),
    finishedAt: publisher.options.now().toISOString(),
  };
  const isKept = keepReport(publisher.db, finished, cause);
  await sendReports(publisher, isKept ? [] : [finished]);
  return finished;
}

function listSetAside({ store }: Publisher): WirePublicationReport['setAside'] {
  return getSetAside(store).map((entry) => ({ ...entry }));
}

function countFiles({ puts, removals }: Release): { written: number; removed: number; bytes: number } {
  return {
    written: puts.length,
    removed: removals.length,
    bytes: puts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** What went wrong, in words for the desk. */
function describeFailure(error: unknown): string {
  if (error instanceof ReleaseRefused) {
    return `Chưa đưa lên trang được: kiểm tra thấy ${error.faults.length} chỗ hỏng (${error.faults[0] ?? ''}). Bản đang có vẫn giữ nguyên.`;
  }
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC')
    return 'Chưa đưa lên trang được: ổ đĩa của máy chủ đã đầy. Bản đang có vẫn giữ nguyên.';
  if (code === 'EACCES' || code === 'EROFS')
    return 'Chưa đưa lên trang được: máy chủ không cho ghi tệp. Bản đang có vẫn giữ nguyên.';
  return `Chưa đưa lên trang được: lỗi của hệ thống (${error instanceof Error ? error.message.split('\n')[0] : String(error)}).`;
}
