import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { signalGroup } from '../processes/signal-group.ts';

/** How a process ended; both null when it never ran. */
export interface PartEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** In words. */
  readonly how: string;
}

/** A process of ours that is to run for as long as we do. */
export interface Part {
  readonly name: string;
  readonly module: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Modules that the process loads before its own. */
  readonly preload?: readonly string[];
  readonly onMessage?: (message: unknown) => void;
  /** It ended by itself, after its last line. */
  readonly onEnd?: (end: PartEnd) => void;
  /** Lines that it prints. */
  readonly onLine: (line: string) => void;
}

/** Time that everything gets to stop by itself. */
const STOP_MILLISECONDS = 6_000;
const MAX_RESTART_MILLISECONDS = 15_000;
/** Time that the last lines of a process get to arrive. */
const LAST_LINES_MILLISECONDS = 1_000;

/** Keeps processes running: one that ends is started again, at growing intervals, until `stop`. */
export class Supervisor {
  readonly #running = new Map<ChildProcess, Promise<unknown>>();
  readonly #stopping = new AbortController();

  /** Starts a part; from now on it is kept running. */
  start(part: Part): void {
    void this.#keepRunning(part);
  }

  /** Asks every part to end, waits until all have, and ends what does not; what parts have started ends with them. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const ended = Promise.all(this.#running.values());
    // The parts alone: a publication that is being finished needs the processes that it has started.
    for (const child of this.#running.keys()) child.kill('SIGTERM');
    await Promise.race([ended, sleep(STOP_MILLISECONDS, null, { ref: false })]);
    for (const child of this.#running.keys()) signalGroup(child, 'SIGKILL');
    await ended;
  }

  async #keepRunning(part: Part): Promise<void> {
    for (
      let pause = 500;
      !this.#stopping.signal.aborted;
      pause = Math.min(pause * 2, MAX_RESTART_MILLISECONDS)
    ) {
      const startedAt = Date.now();
      const end = await this.#run(part);
      if (this.#stopping.signal.aborted) return;
      if (Date.now() - startedAt > 60_000) pause = 500;
      part.onEnd?.(end);
      if (this.#stopping.signal.aborted) return;
      part.onLine(`ended by itself (${end.how}), is started again`);
      await sleep(pause, null, { signal: this.#stopping.signal }).catch(() => null);
    }
  }

  async #run(part: Part): Promise<PartEnd> {
    const execArgv = (part.preload ?? []).flatMap((module) => ['--import', module]);
    // A group of its own: a terminal's Ctrl-C then reaches it through us alone, in our order.
    const child = fork(part.module, part.args, {
      cwd: part.cwd,
      env: part.env,
      execArgv,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    if (child.pid === undefined) {
      const [error] = (await once(child, 'error')) as [Error];
      return { code: null, signal: null, how: error.message };
    }
    const ended = waitForEnd(child);
    this.#running.set(child, ended);
    if (part.onMessage) child.on('message', part.onMessage);
    child.on('error', (error) => part.onLine(error.message));
    for (const input of [child.stdout, child.stderr]) {
      if (input)
        createInterface({ input }).on('line', (line) => (line.trim() ? part.onLine(line) : undefined));
    }
    const end = await ended;
    this.#running.delete(child);
    return end;
  }
}

async function waitForEnd(child: ChildProcess): Promise<PartEnd> {
  const closed = new Promise((resolve) => child.once('close', resolve));
  const end = await new Promise<PartEnd>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal, how: signal ?? `exit code ${code}` })),
  );
  // What it has started would go on with nobody to work for.
  signalGroup(child, 'SIGKILL');
  await Promise.race([closed, sleep(LAST_LINES_MILLISECONDS, null, { ref: false })]);
  return end;
}
