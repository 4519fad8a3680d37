import { join } from 'node:path';
import { buildAdmin, compileServer } from '../build/build-code.ts';
import { STORE_LOCKED_CODE } from '../settings/run-main.ts';
import type { Settings } from '../settings/settings.ts';
import { limitDeaths } from './limit-deaths.ts';
import { cmsPart, publisherPart, serverPart } from './parts.ts';
import type { Secrets } from './secrets.ts';
import { StartFailed } from './start-failed.ts';
import type { Supervisor } from './supervisor.ts';
import { waitForCms } from './wait-for-cms.ts';

/** Deaths of a CMS that has never answered; more of them would tell nothing new. */
const MAX_CMS_DEATHS = 3;

export interface Start {
  readonly supervisor: Supervisor;
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  /** Gives up; nothing is being built any more when the promise is settled. */
  readonly signal: AbortSignal;
}

/**
 * Builds what is stale, starts every part, and waits until what the CMS has is live.
 * @throws BuildFailed, StartFailed
 * @throws the signal's reason
 */
export async function bringUp({ supervisor, settings, secrets, env, say, signal }: Start): Promise<void> {
  say('checking the code …');
  await compileServer({ say, signal });
  await buildAdmin(say, signal);
  const password = settings.adminPassword ?? secrets.ADMIN_PASSWORD;
  const common = { ...env, ...toEnvironment(settings), NODE_ENV: 'production' };
  const failed = new AbortController();
  const ending = AbortSignal.any([signal, failed.signal]);

  say('starting the CMS …');
  const cms = limitDeaths('the CMS', MAX_CMS_DEATHS, (reason) => failed.abort(reason));
  supervisor.start(
    cmsPart({ ...common, ...secrets, ADMIN_PASSWORD: password }, cms.countDeath, (line) => {
      cms.keepLine(line);
      say(`cms: ${line}`);
    }),
  );
  const serving = Promise.withResolvers<void>();
  supervisor.start(serverPart(common, serving.resolve, (line) => say(`site: ${line}`)));
  await waitForCms(settings, ending);
  cms.lift();

  say('publishing …');
  const live = Promise.withResolvers<void>();
  supervisor.start(
    publisherPart(
      common,
      live.resolve,
      ({ code }) => {
        if (code === STORE_LOCKED_CODE) failed.abort(new StartFailed(describeLock(settings)));
      },
      (line) => say(`publisher: ${toWords(line)}`),
    ),
  );
  await untilAborted(Promise.all([live.promise, serving.promise]), ending);
  console.log(`\n  Trang tin:    ${settings.siteUrl}/\n  Trang toà soạn: ${settings.cmsUrl}/admin`);
  console.log(`  Đăng nhập:    ${settings.adminEmail}  ${password}\n`);
  console.log(`READY site=${settings.siteUrl} cms=${settings.cmsUrl}`);
}

/** The settings as the parts read them from their environment: all of them, whatever was left to its default. */
function toEnvironment(settings: Settings): NodeJS.ProcessEnv {
  return {
    CMS_HOST: settings.cmsHost,
    CMS_PORT: String(settings.cmsPort),
    CMS_URL: settings.cmsUrl,
    SITE_PORT: String(settings.sitePort),
    SITE_URL: settings.siteUrl,
    HEALTH_PORT: String(settings.healthPort),
    DATA_DIR: settings.dataDir,
    DATABASE_URL: settings.databaseUrl ?? '',
    SAMPLE_CONTENT: String(settings.sampleContent),
    ADMIN_EMAIL: settings.adminEmail,
  };
}

/** What a line of the publisher's log says to people. */
function toWords(line: string): string {
  try {
    return (JSON.parse(line) as { msg?: string }).msg ?? line;
  } catch {
    return line;
  }
}

function describeLock({ dataDir }: Settings): string {
  return `another publisher already works on ${join(dataDir, 'store')}; stop it first`;
}

/** @throws the signal's reason, when it is aborted first */
async function untilAborted(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => aborted.reject(signal.reason as Error));
  await Promise.race([work, aborted.promise]);
}
