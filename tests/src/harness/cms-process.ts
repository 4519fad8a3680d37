import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findDatabaseUrl } from './cms-database.ts';
import { bootOnHost, releaseHost } from './cms-host.ts';
import { findFreePort } from './free-port.ts';

const CMS_FOLDER = path.resolve(import.meta.dirname, '../../../cms');
const MAIN = path.join(CMS_FOLDER, 'dist/src/start.js');
const BOOT_TIMEOUT = 300_000;

export const ADMIN_EMAIL = 'quan-tri@example.vn';
export const ADMIN_PASSWORD = 'Mat-khau-thu-1';

/** What an installation keeps in `secrets.json`. */
export const SECRETS = {
  APP_KEYS: 'test-app-key-one-0000,test-app-key-two-0000',
  API_TOKEN_SALT: 'test-api-token-salt-0',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt-00',
  JWT_SECRET: 'test-jwt-secret-00000',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  ADMIN_PASSWORD,
};

export interface CmsOptions {
  /** Absolute folder; the same one again is a restart with the same content. */
  dataDir: string;
  /** Default: any free one. */
  port?: number;
  /** The public site's address. */
  siteUrl?: string;
  sampleContent?: boolean;
  /** Empty is SQLite. Default: a database of its own on the project's PostgreSQL, where the project has one. */
  databaseUrl?: string;
  /** More variables for the process, or others than the default ones. */
  env?: Record<string, string>;
}

export interface CmsProcess {
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  /** All it has printed so far. */
  log(): string;
  /** Waits until it answers. @throws Error with what it printed, when it ends or stays silent instead */
  ready(): Promise<void>;
  /** Ends it as Ctrl-C does and waits until it is gone. */
  stop(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/**
 * Boots the compiled CMS (`build-code.ts`) beside the tests, and waits until it answers.
 * @throws Error with what it printed, when it ends or stays silent instead
 */
export async function startCms(options: CmsOptions): Promise<CmsProcess> {
  const cms = await hostCms(options);
  await cms.ready();
  return cms;
}

/** Begins to boot the compiled CMS in a process of its own, for tests that do not let it come to the end of that. */
export async function spawnCms(options: CmsOptions): Promise<CmsProcess> {
  const place = await findPlace(options);
  const child = spawn(process.execPath, [MAIN], {
    cwd: CMS_FOLDER,
    env: place.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killAtExit = () => child.kill('SIGKILL');
  process.once('exit', killAtExit);
  child.once('exit', () => process.off('exit', killAtExit));
  return toProcess(child, place, () => endProcess(child, 'SIGTERM'));
}

/** Begins to boot the compiled CMS in a process that may have run another. */
async function hostCms(options: CmsOptions): Promise<CmsProcess> {
  const place = await findPlace(options);
  const host = bootOnHost(place.env);
  return toProcess(host.child, place, () => releaseHost(host));
}

interface Place {
  readonly url: string;
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
}

async function findPlace(options: CmsOptions): Promise<Place> {
  const port = options.port ?? (await findFreePort());
  const url = `http://127.0.0.1:${port}`;
  const databaseUrl = options.databaseUrl ?? (await findDatabaseUrl(options.dataDir)) ?? '';
  const env = { ...process.env, DATABASE_URL: databaseUrl, ...toEnvironment(options, port, url) };
  return { url, dataDir: options.dataDir, env };
}

/** @param release ends what the process runs, at leisure */
function toProcess(child: ChildProcess, place: Place, release: () => Promise<void>): CmsProcess {
  let printed = '';
  const listen = (chunk: unknown) => (printed += String(chunk));
  const streams = [child.stdout, child.stderr];
  for (const stream of streams) stream?.on('data', listen);
  let isOver = false;
  /** Once: the process may run another CMS afterwards. */
  const end = async (work: () => Promise<void>) => {
    if (isOver) return;
    isOver = true;
    if (!hasEnded(child)) await work();
    for (const stream of streams) stream?.off('data', listen);
  };
  const kill = () => end(() => endProcess(child, 'SIGKILL'));

  return {
    url: place.url,
    dataDir: place.dataDir,
    pid: child.pid as number,
    log: () => printed,
    stop: () => end(release),
    kill,
    async ready() {
      try {
        await waitForAnswer(child, `${place.url}/_health`);
      } catch (cause) {
        await kill();
        throw new Error(`the CMS did not start:\n${printed}`, { cause });
      }
    },
  };
}

function toEnvironment(options: CmsOptions, port: number, url: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATA_DIR: options.dataDir,
    CMS_HOST: '127.0.0.1',
    CMS_PORT: String(port),
    CMS_URL: url,
    SITE_URL: options.siteUrl ?? 'http://127.0.0.1:4321',
    SAMPLE_CONTENT: String(options.sampleContent ?? false),
    ADMIN_EMAIL,
    ...SECRETS,
    STRAPI_DISABLE_EE: 'true',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
    ...options.env,
  };
}

async function waitForAnswer(child: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + BOOT_TIMEOUT;
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new Error(`it ended by itself (${child.signalCode ?? child.exitCode})`);
    const answered = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await wait(100);
  }
  throw new Error(`no answer after ${BOOT_TIMEOUT} ms`);
}

async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
