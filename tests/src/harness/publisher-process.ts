import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUNDLES, SITE_URL } from './publishing.ts';
import { TOKEN } from './fake-cms.ts';

const MAIN = resolve(import.meta.dirname, '../../../scripts/src/publish/main.ts');

/** Makes a data folder as a publisher finds it: with the token, and with the bundles that tests share. */
export function prepareDataFolder(dataDir: string): void {
  mkdirSync(join(dataDir, 'cms'), { recursive: true });
  writeFileSync(join(dataDir, 'cms/publisher-token'), TOKEN);
  shareBundles(dataDir);
}

/** Gives a data folder the bundles that tests share. */
export function shareBundles(dataDir: string): void {
  mkdirSync(join(dataDir, 'cache'), { recursive: true });
  mkdirSync(BUNDLES, { recursive: true });
  symlinkSync(BUNDLES, join(dataDir, 'cache/bundles'));
}

/** `publish --watch` in a process of its own. */
export class PublisherProcess {
  readonly #child: ChildProcess;
  #printed = '';

  constructor(dataDir: string, cmsPort: number) {
    const env = {
      ...process.env,
      DATA_DIR: dataDir,
      CMS_HOST: '127.0.0.1',
      CMS_PORT: String(cmsPort),
      SITE_URL,
    };
    this.#child = fork(MAIN, ['--watch'], {
      env,
      execPath: process.execPath,
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk) => (this.#printed += String(chunk)));
  }

  /** All that it has printed. */
  get log(): string {
    return this.#printed;
  }

  /** Waits until what is live is what the CMS says. @throws Error with what it printed, when it ends first */
  async becomeCurrent(): Promise<void> {
    const current = once(this.#child, 'message');
    const ended = once(this.#child, 'exit').then(() =>
      Promise.reject(new Error(`the publisher ended:\n${this.#printed}`)),
    );
    await Promise.race([current, ended]);
    ended.catch(() => null);
  }

  /** Stops it where it is, or lets it go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#child.kill(signal);
  }

  /** Ends it as a power cut does, or as Ctrl-C does. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }
}
