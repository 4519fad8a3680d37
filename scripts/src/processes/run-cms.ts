import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { cmsPart } from '../start/parts.ts';
import { ensureSecrets } from '../start/secrets.ts';

const BOOT_MILLISECONDS = 300_000;

/** The CMS ended or stayed silent; the message has what it printed. */
export class CmsDidNotStart extends Error {
  constructor(printed: string) {
    super(`the CMS did not start:\n${printed.trim()}`);
    this.name = 'CmsDidNotStart';
  }
}

export interface RunningCms {
  readonly url: string;
  readonly port: number;
}

/** Who the first administrator of a CMS is that runs for a command's own purpose. */
export const COMMAND_ADMIN_EMAIL = 'lenh@ntm.local';

/**
 * Boots the CMS on a database, for as long as `work` takes.
 * @param databaseUrl null: the SQLite file of the data folder
 * @param dataDir its data folder; secrets are made where it has none
 * @param bootstrap false: makes the tables, and puts nothing of ours into them
 * @throws CmsDidNotStart
 */
export async function runCms<Answer>(
  {
    databaseUrl,
    dataDir,
    bootstrap = true,
  }: { databaseUrl: string | null; dataDir: string; bootstrap?: boolean },
  work: (cms: RunningCms) => Promise<Answer>,
): Promise<Answer> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl ?? '',
    DATA_DIR: dataDir,
    CMS_HOST: '127.0.0.1',
    CMS_PORT: String(port),
    CMS_URL: url,
    SAMPLE_CONTENT: 'false',
    // What falls due now is the running system's to publish.
    CMS_CRON: 'false',
    CMS_BOOTSTRAP: String(bootstrap),
    ADMIN_EMAIL: COMMAND_ADMIN_EMAIL,
  };
  const { module, args, cwd, env, preload } = cmsPart(
    { ...process.env, ...ensureSecrets(dataDir), ...settings },
    () => undefined,
    () => undefined,
  );
  const execArgv = (preload ?? []).flatMap((file) => ['--import', file]);
  const child = fork(module, args, { cwd, env, execArgv, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const ended = once(child, 'exit');
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (printed += String(chunk)));
  try {
    const isUp = await Promise.race([waitForAnswer(`${url}/_health`), ended.then(() => false)]);
    if (!isUp) throw new CmsDidNotStart(printed);
    return await work({ url, port });
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await ended;
  }
}

async function waitForAnswer(address: string): Promise<boolean> {
  for (const deadline = Date.now() + BOOT_MILLISECONDS; Date.now() < deadline; await sleep(100)) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return true;
  }
  return false;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
