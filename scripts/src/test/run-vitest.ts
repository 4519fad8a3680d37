import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { standBack } from '../processes/give-way.ts';
import { ROOT } from '../settings/settings.ts';
import { NO_COUNTS, type Counts } from './counts.ts';

const VITEST = join(ROOT, 'tests/node_modules/vitest/vitest.mjs');
const COUNT_REPORTER = join(ROOT, 'tests/src/reporter/count-reporter.ts');

/** What vitest gets for its teardown, the CMS's included; output held open by a leaked process can keep it for ever. */
const TEARDOWN_MILLISECONDS = 30_000;

/** Only POSIX systems have process groups. */
const HAS_GROUPS = process.platform !== 'win32';

export interface VitestRun {
  readonly counts: Counts;
  /** Whether at least one test ran and nothing failed, in vitest itself neither. */
  readonly isGood: boolean;
  /** Whether somebody wanted it to end before its time. */
  readonly isInterrupted: boolean;
}

/**
 * Runs vitest in a process of its own, with its output passed through, and leaves none of the processes behind that
 * tests have started.
 * @param args vitest's own arguments
 * @param env the whole environment of the tests
 * @param niceness how far it stands back for other processes, with all that it starts
 * @param teardown milliseconds that vitest gets after the last test
 */
export async function runVitest(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  niceness = 0,
  teardown = TEARDOWN_MILLISECONDS,
): Promise<VitestRun> {
  const vitest = spawn(process.execPath, [VITEST, 'run', `--reporter=${COUNT_REPORTER}`, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: HAS_GROUPS,
  });
  if (vitest.pid !== undefined && niceness > 0) standBack(vitest.pid, niceness);
  let counts = NO_COUNTS;
  let isStuck = false;
  let timer: NodeJS.Timeout | undefined;
  vitest.on('message', (message) => {
    counts = message as Counts;
    timer = setTimeout(() => {
      isStuck = true;
      console.error('the tests have left something running that keeps vitest from ending; it is ended now');
      vitest.kill('SIGKILL');
    }, teardown);
  });
  // Being a group of its own, it does not hear a terminal's Ctrl-C.
  let isInterrupted = false;
  const forward = (signal: NodeJS.Signals) => {
    isInterrupted = true;
    vitest.kill(signal);
  };
  process.on('SIGINT', forward).on('SIGTERM', forward);
  const [code] = (await once(vitest, 'exit')) as [number | null];
  clearTimeout(timer);
  process.off('SIGINT', forward).off('SIGTERM', forward);
  killGroup(vitest.pid);
  const isGood = (code === 0 || isStuck) && counts.failed === 0 && counts.passed > 0;
  return { counts, isGood, isInterrupted };
}

function killGroup(pid: number | undefined): void {
  if (!HAS_GROUPS || pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // Nothing was left.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
