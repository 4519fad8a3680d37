import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { log } from '../log.ts';
import { hasPending } from '../put-live.ts';
import { planAdoption } from './adopt-fold.ts';
import { emptyChange } from './apply-change.ts';
import { findDueFold } from './find-due-fold.ts';
import { findExpired } from './find-expired.ts';
import { finishSearchPlan } from './finish-plan.ts';
import { foldsFolder, type FoldedSegment } from './fold-segments.ts';
import { getGeneration } from './search-tables.ts';
import { releaseSearch, type SearchWork } from './search-work.ts';

const FOLD_PROCESS = fileURLToPath(new URL('fold-process.ts', import.meta.url));
/** After something that failed: the index answers as well without upkeep, only for more bytes. */
const PAUSE_MILLISECONDS = 10 * 60_000;

/** What the upkeep of the index did. */
export type Upkept = 'adopted' | 'swept' | 'folding' | null;

interface Fold {
  readonly child: ChildProcess;
  readonly folder: string;
  /** Resolves when the process has ended: to null, or to what went wrong. */
  readonly ended: Promise<string | null>;
}

/**
 * Keeps the index in few segments, between publications: takes in a fold that has ended, removes what has lingered long
 * enough, or starts a fold, which goes on in a process of its own and delays nothing.
 */
export class SearchUpkeep {
  readonly #work: SearchWork;
  #fold: Fold | null = null;
  #failedAt = -Infinity;

  constructor(work: SearchWork) {
    this.#work = work;
  }

  /**
   * Does what is to be done now; what goes wrong is logged and tried again later.
   * @param options.wait comes back when a fold that is under way has ended; else at once
   */
  async advance(options: { wait?: boolean } = {}): Promise<Upkept> {
    const { db } = this.#work;
    const isResting = performance.now() - this.#failedAt < PAUSE_MILLISECONDS;
    if (isResting || hasPending(db) || getGeneration(db) === null) return null;
    try {
      return await (this.#fold ? this.#takeIn(this.#fold, options.wait ?? false) : this.#sweepOrFold());
    } catch (error) {
      this.#failedAt = performance.now();
      log.error({ err: error }, 'the upkeep of the search index failed; it is tried again');
      return null;
    }
  }

  /** Ends a fold that is under way; it is begun again when the publisher is. */
  end(): void {
    if (this.#fold) this.#fold.child.kill('SIGKILL');
    this.#fold = null;
  }

  async #takeIn(fold: Fold, wait: boolean): Promise<Upkept> {
    const hasEnded = fold.child.exitCode !== null || fold.child.signalCode !== null;
    if (!wait && !hasEnded) return 'folding';
    this.#fold = null;
    try {
      const fault = await fold.ended;
      if (fault !== null) throw new Error(fault);
      const plan = planAdoption(this.#work, fold.folder);
      if (!plan) return null;
      await releaseSearch(this.#work, plan);
      return 'adopted';
    } finally {
      rmSync(fold.folder, { recursive: true, force: true });
    }
  }

  async #sweepOrFold(): Promise<Upkept> {
    const { db, options } = this.#work;
    const now = options.now();
    const swept = findExpired(db, now);
    if (swept.segments.length + swept.cards.length > 0) {
      await releaseSearch(this.#work, finishSearchPlan(db, { ...emptyChange(now.toISOString()), swept }, []));
      return 'swept';
    }
    const kind = findDueFold(db, now);
    if (!kind) return null;
    this.#fold = startFold(this.#work, kind);
    return 'folding';
  }
}

function startFold({ storeFolder }: SearchWork, kind: FoldedSegment['kind']): Fold {
  const folder = join(foldsFolder(storeFolder), `${kind}-${Date.now()}`);
  rmSync(folder, { recursive: true, force: true });
  const child = fork(FOLD_PROCESS, [storeFolder, kind, folder], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(
    ([code, signal]: (number | string | null)[]) =>
      code === 0 ? null : `the process that folds ended with ${code ?? signal}`,
    (error: unknown) => String(error),
  );
  return { child, folder, ended };
}
