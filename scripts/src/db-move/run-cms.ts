import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { cmsPart } from '../start/parts.ts';
import { ensureSecrets } from '../start/secrets.ts';
import { MoveRefused } from './move-refused.ts';

const BOOT_MILLISECONDS = 300_000;

/**
 * Boots the CMS on a database, for as long as `work` takes.
 * @param dataDir its data folder; secrets are made where it has none
 * @throws MoveRefused with what it printed, when it does not come up
 */
export async function runCms<Answer>(
  { databaseUrl, dataDir }: { databaseUrl: string; dataDir: string },
  work: (cmsUrl: string) => Promise<Answer>,
): Promise<Answer> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    CMS_HOST: '127.0.0.1',
    CMS_PORT: String(port),
    CMS_URL: url,
    SAMPLE_CONTENT: 'false',
    // What falls due now is the running system's to publish.
    CMS_CRON: 'false',
    ADMIN_EMAIL: 'db-move@ntm.local',
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
    if (!isUp) throw new MoveRefused(`the CMS did not start on PostgreSQL:\n${printed.trim()}`);
    return await work(url);
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
