import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { planAdoption } from './adopt-fold.ts';
import type { FoldedSegment } from './fold-segments.ts';
import { finishSearchPlan } from './plan-search.ts';
import { hasPending } from './put-live.ts';
import { emptyChange } from './search-change.ts';
import { findExpired } from './search-sweep.ts';
import { getGeneration, listSegments } from './search-tables.ts';
import { releaseSearch, type SearchWork } from './search-work.ts';

/** Documents outside the base that are worth a new one: each segment, and each of these documents, costs readers bytes. */
const FRESH_LIMIT = 500;
/** Middle segments that are worth one of their own. */
const MIDDLE_LIMIT = 2;
const DAY = 24 * 3_600_000;
/** After a fold that failed. */
const PAUSE = 10 * 60_000;

interface Fold {
  readonly child: ChildProcess;
  readonly folder: string;
  readonly ended: Promise<unknown>;
}

const folds = new WeakMap<DatabaseSync, Fold>();
const failures = new WeakMap<DatabaseSync, number>();

/** What the upkeep of the index did. */
export type Tended = 'adopted' | 'swept' | 'folding' | null;

/**
 * Keeps the index in few segments, between publications: takes in a fold that has ended, removes what has lingered long
 * enough, or starts a fold, which goes on in a process of its own and delays nothing.
 * @param options.wait comes back when a fold that is under way has ended; else at once
 */
export async function tendSearch(work: SearchWork, options: { wait?: boolean } = {}): Promise<Tended> {
  const { db } = work;
  if (hasPending(db) || getGeneration(db) === null) return null;
  const fold = folds.get(db);
  if (fold) {
    if (options.wait) await fold.ended;
    return hasEnded(fold.child) ? takeIn(work, fold) : 'folding';
  }
  const swept = findExpired(db, work.options.now());
  if (swept.segments.length + swept.cards.length > 0) {
    await releaseSearch(
      work,
      finishSearchPlan(db, { ...emptyChange(work.options.now().toISOString()), swept }, []),
    );
    return 'swept';
  }
  const kind = findDueFold(work);
  if (!kind || Date.now() - (failures.get(db) ?? 0) < PAUSE) return null;
  folds.set(db, startFold(work, kind));
  return 'folding';
}

/** Ends a fold that is under way; it is begun again when the publisher is. */
export function endFold(db: DatabaseSync): void {
  folds.get(db)?.child.kill('SIGKILL');
  folds.delete(db);
}

/** Where folds prepare their segments: on the file system of the live folder. */
export function foldsFolder(storeFolder: string): string {
  return join(storeFolder, 'search');
}

/** What is to be folded now, if anything. */
export function findDueFold({ db, options }: SearchWork): FoldedSegment['kind'] | null {
  const segments = listSegments(db);
  const base = segments.find(({ kind }) => kind === 'base');
  const middle = segments.filter(({ kind }) => kind === 'middle').map(({ id }) => id);
  const count = (id: number, hidden: 0 | 1) =>
    Number(
      db.prepare('SELECT count(*) AS n FROM search_entry WHERE segment = ? AND hidden = ?').get(id, hidden)
        ?.n,
    );
  if (middle.reduce((sum, id) => sum + count(id, 0), 0) > FRESH_LIMIT) return 'base';
  if (base) {
    const hidden = count(base.id, 1);
    // What was superseded leaves the word lists within a day.
    const isOld = options.now().getTime() - Date.parse(base.madeAt) > DAY;
    if (hidden > FRESH_LIMIT || (hidden > 0 && isOld)) return 'base';
  }
  return middle.length >= MIDDLE_LIMIT ? 'middle' : null;
}

function startFold({ db, storeFolder }: SearchWork, kind: FoldedSegment['kind']): Fold {
  const folder = join(foldsFolder(storeFolder), `${kind}-${Date.now()}`);
  rmSync(folder, { recursive: true, force: true });
  const main = fileURLToPath(new URL('fold-process.ts', import.meta.url));
  const child = fork(main, [storeFolder, kind, folder], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').catch((error: unknown) => {
    console.error(error);
    failures.set(db, Date.now());
  });
  return { child, folder, ended };
}

async function takeIn(work: SearchWork, { child, folder }: Fold): Promise<Tended> {
  folds.delete(work.db);
  try {
    if (child.exitCode !== 0) {
      console.error(
        `the search index could not be folded (${child.exitCode ?? child.signalCode}); it is tried again`,
      );
      failures.set(work.db, Date.now());
      return null;
    }
    const plan = planAdoption(work, folder);
    if (!plan) return null;
    await releaseSearch(work, plan);
    return 'adopted';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
