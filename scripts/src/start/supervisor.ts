import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

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
  /** Lines that it prints. */
  readonly onLine: (line: string) => void;
}

/** Time that everything gets to stop by itself. */
const STOP_MILLISECONDS = 6_000;
const MAX_RESTART_MILLISECONDS = 15_000;

/** Keeps processes running: one that ends is started again, at growing intervals, until `stop`. */
export class Supervisor {
  readonly #running = new Map<string, ChildProcess>();
  readonly #stopping = new AbortController();

  /** Starts a part; from now on it is kept running. */
  start(part: Part): void {
    void this.#keepRunning(part);
  }

  /** Asks every part to end, waits until all have, and ends what does not. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const ended = [...this.#running.values()].map(
      (child) => new Promise((resolve) => child.once('exit', resolve)),
    );
    for (const child of this.#running.values()) child.kill('SIGTERM');
    await Promise.race([Promise.all(ended), sleep(STOP_MILLISECONDS)]);
    for (const child of this.#running.values()) child.kill('SIGKILL');
    await Promise.all(ended);
  }

  async #keepRunning(part: Part): Promise<void> {
    for (
      let pause = 500;
      !this.#stopping.signal.aborted;
      pause = Math.min(pause * 2, MAX_RESTART_MILLISECONDS)
    ) {
      const startedAt = Date.now();
      const how = await this.#run(part);
      if (this.#stopping.signal.aborted) return;
      if (Date.now() - startedAt > 60_000) pause = 500;
      part.onLine(`ended by itself (${how}), is started again`);
      await sleep(pause, null, { signal: this.#stopping.signal }).catch(() => null);
    }
  }

  #run(part: Part): Promise<string> {
    const execArgv = (part.preload ?? []).flatMap((module) => ['--import', module]);
    // A group of its own: a terminal's Ctrl-C then reaches it through us alone, in our order.
    const child = fork(part.module, part.args, {
      cwd: part.cwd,
      env: part.env,
      execArgv,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#running.set(part.name, child);
    if (part.onMessage) child.on('message', part.onMessage);
    for (const stream of [child.stdout, child.stderr]) forEachLine(stream, part.onLine);
    return new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        this.#running.delete(part.name);
        resolve(signal ?? `exit code ${code}`);
      });
      child.once('error', (error) => resolve(error.message));
    });
  }
}

function forEachLine(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): void {
  let rest = '';
  stream?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) onLine(line);
  });
}
