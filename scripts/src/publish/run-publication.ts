import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { WirePublicationReport } from '@ntm/shared';
import { getCursor, getSetAside, listChangedSince, syncStore, type AppliedChanges } from '@ntm/site/store';
import { advanceClock } from './advance-clock.ts';
import { checkRelease, ReleaseRefused, type Release } from './check-release.ts';
import { decideRelease, stageFiles, stagingFolder } from './decide-release.ts';
import { planRelease } from './plan-release.ts';
import type { Publisher } from './publisher.ts';
import { getState } from './publisher-database.ts';
import { putLive } from './put-live.ts';
import { keepReport, sendReports } from './reports.ts';

/** Changes that arrive within this time after the first go live together. */
const GATHER_MILLISECONDS = 100;

/**
 * Brings the live files to what the CMS says now: sync → render → check → put live → announce. Does nothing when
 * nothing changed. What goes wrong after the sync is in the report, for the desk, and leaves the live files as they were.
 * @returns the report, or null when there was nothing to publish
 * @throws what the CMS's client throws when the CMS cannot be reached
 */
export async function runPublication(publisher: Publisher): Promise<WirePublicationReport | null> {
  const { store, db, options } = publisher;
  const startedAt = options.now().toISOString();
  const clock = performance.now();
  const applied = await syncAll(publisher);
  const isTimed = advanceClock(store, options.now(), options.siteUrl);
  if (applied.changes.length === 0 && !isTimed && isLive(publisher)) return null;

  const { epoch, seq } = getCursor(store);
  const steps: { name: string; milliseconds: number }[] = [
    { name: 'sync', milliseconds: performance.now() - clock },
  ];
  const report: WirePublicationReport = {
    id: randomUUID(), epoch, seq, startedAt, finishedAt: null, outcome: 'running', changes: listUnpublished(publisher, applied),
    setAside: applied.setAside.map((entry) => ({ ...entry })), steps, files: null, error: null,
  }; // prettier-ignore
  const step = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      steps.push({ name, milliseconds: performance.now() - start });
    }
  };

  await sendReports(publisher, [report]);
  try {
    const { release, searchDigest } = await planRelease(publisher, step);
    await step('check', async () => checkRelease(db, release));
    const state = { bundle: publisher.bundle.id, epoch, seq: String(seq), search: searchDigest };
    const staged = release.isWhole ? randomUUID() : join(stagingFolder(publisher.storeFolder), report.id);
    await step('stage', () =>
      stageFiles(release.isWhole ? join(publisher.releases, staged) : staged, release.puts),
    );
    await step('put live', async () => {
      decideRelease(db, release, staged, state);
      putLive(db, publisher);
    });
    return await announce(publisher, { ...report, outcome: 'live', files: countFiles(release) });
  } catch (error) {
    return announce(publisher, { ...report, outcome: 'failed', error: describeFailure(error) }, error);
  }
}

/** One sync, and once more after a moment when something came: stories that are published together go live together. */
async function syncAll({ store, options }: Publisher): Promise<AppliedChanges> {
  const first = await syncStore(store, options.client);
  if (first.changes.length === 0) return first;
  await new Promise((resolve) => setTimeout(resolve, GATHER_MILLISECONDS));
  const second = await syncStore(store, options.client);
  const newer = new Set(second.changes.map(({ type, documentId }) => `${type}/${documentId}`));
  const older = first.changes.filter(({ type, documentId }) => !newer.has(`${type}/${documentId}`));
  return { changes: [...older, ...second.changes], setAside: second.setAside };
}

/** Whether what is live is what the store holds. */
function isLive({ db, store, bundle }: Publisher): boolean {
  const { epoch, seq } = getCursor(store);
  return (
    getState(db, 'bundle') === bundle.id &&
    getState(db, 'epoch') === epoch &&
    getState(db, 'seq') === String(seq)
  );
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
  const setAside = getSetAside(publisher.store).map((entry) => ({ ...entry }));
  const finished = { ...report, setAside, finishedAt: publisher.options.now().toISOString() };
  keepReport(publisher.db, finished, cause);
  await sendReports(publisher, []);
  return finished;
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
