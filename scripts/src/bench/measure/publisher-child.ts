import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import type { WirePublicationReport } from '@ntm/shared';
import { listReports } from '../../publish/reports.ts';
import type { RunningCms } from '../../processes/run-cms.ts';
import { ROOT } from '../../settings/settings.ts';
import { readProcessUsage, type ProcessUsage } from './process-usage.ts';

const MAIN = join(ROOT, 'scripts/src/publish/main.ts');
/** As `npm start` has it (bin/run.mjs). */
const COMPILED = join(ROOT, 'node_modules/.cache/compiled');
const LOOK_MILLISECONDS = 50;
const SETTLE_MILLISECONDS = 2_000;
/** The share of a processor below which it does nothing but wait. */
const IDLE = 0.1;
/** The address of the public site; nothing listens there. */
export const SITE_URL = 'https://ntm.example.vn';

/** The folder for profiles of its processor time, one of each of its threads; null for none. */
export type Profile = string | null;

/** One publication from nothing, in a process of its own. */
export interface ColdPublication {
  readonly report: WirePublicationReport;
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  readonly usage: ProcessUsage | null;
}

/** @throws Error with what it printed, when the publication fails */
export async function publishFromNothing(
  dataDir: string,
  cms: RunningCms,
  profile: Profile = null,
): Promise<ColdPublication> {
  const since = performance.now();
  const { child, printed } = launch(dataDir, cms, [], profile);
  let usage: ProcessUsage | null = null;
  const look = setInterval(() => {
    const seen = readProcessUsage(child.pid ?? 0);
    // A process that has just ended has no memory any more.
    if (seen && seen.peakBytes > 0) usage = seen;
  }, LOOK_MILLISECONDS);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(look);
  const report = readReports(dataDir, 1)[0];
  if (code !== 0 || report?.outcome !== 'live') throw new Error(`the publication failed:\n${printed.text}`);
  return { report, milliseconds: performance.now() - since, usage };
}

/** A publisher that goes on publishing. */
export interface WatchingPublisher {
  usage(): ProcessUsage | null;
  /** Waits until it has nothing more to do, its rehearsal included; as long as the system does not tell, a few seconds. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a publisher and waits until what is live is what the CMS says. */
export async function watchPublisher(
  dataDir: string,
  cms: RunningCms,
  profile: Profile = null,
): Promise<WatchingPublisher> {
  const { child, printed } = launch(dataDir, cms, ['--watch'], profile);
  const ended = once(child, 'exit');
  const isCurrent = await Promise.race([once(child, 'message').then(() => true), ended.then(() => false)]);
  if (!isCurrent) throw new Error(`the publisher ended:\n${printed.text}`);
  const usage = () => readProcessUsage(child.pid ?? 0);
  return {
    usage,
    async settle() {
      const spent = () => usage()?.cpuMilliseconds ?? 0;
      for (let before = -Infinity; spent() - before > IDLE * SETTLE_MILLISECONDS;) {
        before = spent();
        await sleep(SETTLE_MILLISECONDS);
      }
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Records of publications, newest first. */
export function readReports(dataDir: string, limit: number): WirePublicationReport[] {
  const db = new DatabaseSync(join(dataDir, 'store/publisher.db'), { readOnly: true });
  try {
    return listReports(db, limit);
  } finally {
    db.close();
  }
}

function launch(
  dataDir: string,
  { port }: RunningCms,
  args: readonly string[],
  profile: Profile,
): { child: ChildProcess; printed: { text: string } } {
  const child = fork(MAIN, args, {
    cwd: ROOT,
    // Another port than the CMS's, on which nobody listens: the publisher serves nothing.
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      CMS_PORT: String(port),
      SITE_URL,
      NODE_COMPILE_CACHE: COMPILED,
    },
    execArgv: profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const printed = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (printed.text += String(chunk)));
  return { child, printed };
}
