import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildAdmin, compileServer } from '../build/build-code.ts';
import { loopbackOf } from '../publish/open-from-settings.ts';
import { checkDatabase } from '../settings/connect-database.ts';
import { runMain } from '../settings/run-main.ts';
import {
  ensureDataFolder,
  loadEnvironment,
  readSettings,
  ROOT,
  type Settings,
} from '../settings/settings.ts';
import { checkPort } from './check-ports.ts';
import { ensureSecrets } from './secrets.ts';
import { StartFailed } from './start-failed.ts';
import { Supervisor } from './supervisor.ts';
import { cmsPart, publisherPart, serverPart } from './parts.ts';

const CMS_BOOT_MILLISECONDS = 600_000;

/** `start`: the CMS, the publisher and the site's server, from nothing to READY, until Ctrl-C or SIGTERM. */
await runMain(async () => {
  const startedAt = Date.now();
  const say = (line: string) =>
    console.log(`[${((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${line}`);
  const env = loadEnvironment();
  const settings = readSettings(env);
  ensureDataFolder(settings.dataDir);
  if (settings.databaseUrl) await checkDatabase(settings.databaseUrl);
  await checkPort('CMS_PORT', settings.cmsHost, settings.cmsPort);
  await checkPort('SITE_PORT', '::', settings.sitePort);
  const secrets = ensureSecrets(settings.dataDir);
  const password = settings.adminPassword ?? secrets.ADMIN_PASSWORD;

  const stopped = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped.resolve());
  const supervisor = new Supervisor();
  try {
    await Promise.race([bringUp(), stopped.promise]);
    await stopped.promise;
    return 0;
  } finally {
    say('stopping …');
    await supervisor.stop();
    say('stopped');
  }

  async function bringUp(): Promise<void> {
    say('checking the code …');
    await compileServer();
    await buildAdmin(say);
    say('starting the CMS …');
    const common = { ...env, ...toEnvironment(settings), NODE_ENV: 'production' };
    supervisor.start(
      cmsPart({ ...common, ...secrets, ADMIN_PASSWORD: password }, (line) => say(`cms: ${line}`)),
    );
    const live = Promise.withResolvers<void>();
    const serving = Promise.withResolvers<void>();
    supervisor.start(serverPart(common, serving.resolve, (line) => say(`site: ${line}`)));
    await waitForCms(settings);
    say('publishing …');
    supervisor.start(publisherPart(common, live.resolve, (line) => say(`publisher: ${line}`)));
    await Promise.all([live.promise, serving.promise]);
    console.log(`\n  Trang tin:    ${settings.siteUrl}/\n  Trang toà soạn: ${settings.cmsUrl}/admin`);
    console.log(`  Đăng nhập:    ${settings.adminEmail}  ${password}\n`);
    console.log(`READY site=${settings.siteUrl} cms=${settings.cmsUrl}`);
  }
});

/** The settings as the parts read them from their environment: all of them, whatever was left to its default. */
function toEnvironment(settings: Settings): NodeJS.ProcessEnv {
  return {
    CMS_HOST: settings.cmsHost,
    CMS_PORT: String(settings.cmsPort),
    CMS_URL: settings.cmsUrl,
    SITE_PORT: String(settings.sitePort),
    SITE_URL: settings.siteUrl,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: settings.databaseUrl ?? '',
    SAMPLE_CONTENT: String(settings.sampleContent),
    ADMIN_EMAIL: settings.adminEmail,
  };
}

/** @throws StartFailed when the CMS does not answer in time */
async function waitForCms({ cmsHost, cmsPort }: Settings): Promise<void> {
  const health = `http://${loopbackOf(cmsHost)}:${cmsPort}/_health`;
  for (const deadline = Date.now() + CMS_BOOT_MILLISECONDS; Date.now() < deadline; await sleep(200)) {
    const answer = await fetch(health).catch(() => null);
    if (answer?.ok) return;
  }
  throw new StartFailed(
    `the CMS did not answer at ${health}; see its lines above and ${join(ROOT, 'README.md')}`,
  );
}
