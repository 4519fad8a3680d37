import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { findFreePort } from './free-port.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const MAIN = resolve(ROOT, 'scripts/src/start/main.ts');
/** A first start builds the admin panel and makes every picture of the sample. */
const READY_MILLISECONDS = 900_000;

export const LOGIN = { email: 'toasoan@example.vn', password: 'Mat-khau-thu-1' };

/** `npm start` once our own Node runs: everything, on ports of its own. */
export interface RunningStack {
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly dataDir: string;
  readonly pid: number;
  /** How long it took to READY. */
  readonly milliseconds: number;
  log(): string;
  /** Asks it to stop, and waits. @returns milliseconds until it was gone */
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<number>;
}

/** Settings for a stack that is alone in its folder. */
export async function makeSettings(dataDir: string): Promise<Record<string, string>> {
  const [cmsPort, sitePort] = [await findFreePort(), await findFreePort()];
  return {
    DATA_DIR: dataDir,
    CMS_HOST: '127.0.0.1',
    CMS_PORT: String(cmsPort),
    CMS_URL: `http://localhost:${cmsPort}`,
    SITE_PORT: String(sitePort),
    SITE_URL: `http://localhost:${sitePort}`,
    ADMIN_EMAIL: LOGIN.email,
    ADMIN_PASSWORD: LOGIN.password,
  };
}

/**
 * Starts everything and waits for READY.
 * @throws Error with what it printed, when it ends or stays silent instead
 */
export async function startStack(settings: Record<string, string>): Promise<RunningStack> {
  const startedAt = performance.now();
  const child = launch(settings);
  const printed = collect(child);
  const killAtExit = () => child.kill('SIGTERM');
  process.once('exit', killAtExit);
  await waitForReady(child, printed);
  return {
    siteUrl: settings['SITE_URL'] as string,
    cmsUrl: settings['CMS_URL'] as string,
    dataDir: settings['DATA_DIR'] as string,
    pid: child.pid as number,
    milliseconds: performance.now() - startedAt,
    log: () => printed.text,
    stop: async (signal = 'SIGTERM') => {
      process.off('exit', killAtExit);
      const since = performance.now();
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      return performance.now() - since;
    },
  };
}

/** Starts with settings that cannot work, and says how it ended. */
export async function startInVain(
  settings: Record<string, string>,
): Promise<{ code: number | null; text: string }> {
  const child = launch(settings);
  const printed = collect(child);
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, text: printed.text };
}

function launch(settings: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [MAIN], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collect(child: ChildProcess): { text: string } {
  const printed = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (printed.text += String(chunk)));
  return printed;
}

async function waitForReady(child: ChildProcess, printed: { text: string }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}:\n${printed.text}`));
    const timer = setTimeout(() => {
      child.kill('SIGTERM');
      fail('not READY in time');
    }, READY_MILLISECONDS);
    child.once('exit', (code) => fail(`it ended with ${code}`));
    child.stdout?.on('data', () => {
      if (!/^READY site=/m.test(printed.text)) return;
      clearTimeout(timer);
      resolve();
    });
  });
}
