import { lockFolder } from '../lock/lock-folder.ts';
import { checkDatabase } from '../settings/connect-database.ts';
import { runMain } from '../settings/run-main.ts';
import { ensureDataFolder, loadEnvironment, readSettings } from '../settings/settings.ts';
import { bringUp } from './bring-up.ts';
import { checkPort } from './check-ports.ts';
import { ensureSecrets } from './secrets.ts';
import { StartFailed } from './start-failed.ts';
import { Supervisor } from './supervisor.ts';

/** `start`: the CMS, the publisher and the site's server, from nothing to READY, until Ctrl-C or SIGTERM. */
await runMain(async () => {
  const startedAt = Date.now();
  const say = (line: string) =>
    console.log(`[${((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${line}`);
  const env = loadEnvironment();
  const settings = readSettings(env);
  ensureDataFolder(settings.dataDir);
  if (settings.databaseUrl) await checkDatabase(settings.databaseUrl);
  const unlock = lockFolder(settings.dataDir);
  if (!unlock)
    throw new StartFailed(
      `another start already works on ${settings.dataDir}; stop it, or set another DATA_DIR`,
    );
  await checkPort('CMS_PORT', settings.cmsHost, settings.cmsPort);
  await checkPort('SITE_PORT', null, settings.sitePort);
  const secrets = ensureSecrets(settings.dataDir);

  const stopping = new AbortController();
  const stopped = new Promise((resolve) => stopping.signal.addEventListener('abort', resolve));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
  const supervisor = new Supervisor();
  try {
    await bringUp({ supervisor, settings, secrets, env, say, signal: stopping.signal });
    await stopped;
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  } finally {
    say('stopping …');
    await supervisor.stop();
    unlock();
    say('stopped');
  }
  return 0;
});
