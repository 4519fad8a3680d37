import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import { createCmsClient, openPublisher, runPublication } from '@ntm/scripts/publisher';
import { TOKEN } from './fake-cms.ts';
import { BUNDLES, SITE_URL } from './publishing.ts';

/**
 * One publication in a process of its own, in which the disk or the power fails at a given step. A step is whatever
 * changes a file or commits a transaction. Arguments: data folder, port of the CMS, `kill`, `count` or the code of an error
 * of the disk, and the number of the step. Prints the number of steps and the outcome.
 */
const [dataDir = '', port = '', fault = 'count', at = '0'] = process.argv.slice(2);
let steps = 0;

function step(): void {
  steps++;
  if (fault === 'kill' && steps === Number(at)) process.kill(process.pid, 'SIGKILL');
}

/** A disk that fails goes on failing; to read and to remove is possible all the same. */
function write(): void {
  step();
  if (fault === 'kill' || fault === 'count' || steps < Number(at)) return;
  throw Object.assign(new Error(`${fault}: the disk of the test`), { code: fault });
}

type Work = (...args: unknown[]) => unknown;

function watch(owner: object, names: readonly string[], before: (...args: unknown[]) => void): void {
  const functions = owner as Record<string, Work>;
  for (const name of names) {
    const original = functions[name];
    if (!original) throw new Error(`there is no function ${name}`);
    functions[name] = function (this: unknown, ...args: unknown[]) {
      before(...args);
      return Reflect.apply(original, this, args);
    };
  }
}

const publisher = await openPublisher({
  dataDir,
  bundlesFolder: BUNDLES,
  siteUrl: SITE_URL,
  client: createCmsClient({ cmsUrl: `http://127.0.0.1:${port}`, readToken: async () => TOKEN }),
  now: () => new Date('2022-10-01T03:10:00Z'),
});
watch(fs, ['writeFileSync', 'mkdirSync', 'symlinkSync'], write);
watch(fs, ['renameSync', 'rmSync', 'rmdirSync'], step);
watch(fs.promises, ['mkdir', 'writeFile', 'copyFile'], write);
watch(fs.promises, ['rename'], step);
syncBuiltinESMExports();
watch(DatabaseSync.prototype, ['exec'], (sql) => (sql === 'COMMIT' ? step() : undefined));

const report = await runPublication(publisher).catch((error: unknown) => ({ outcome: String(error) }));
process.stdout.write(JSON.stringify({ steps, outcome: report?.outcome ?? 'nothing' }), () => process.exit(0));
