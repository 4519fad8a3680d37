import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAdmin, compileServer } from '../build/build-code.ts';
import { runMain } from '../settings/run-main.ts';
import { addCounts, describeCounts } from './counts.ts';
import { makeScratch } from './make-scratch.ts';
import { needsAdminPanel } from './needs-admin-panel.ts';
import { runVitest, type VitestRun } from './run-vitest.ts';
import { toLanes } from './to-lanes.ts';
import { withoutSettings } from './without-settings.ts';

/** `test [arguments of vitest]`: builds what the tests drive, runs them all and ends with the line that counts them. */
await runMain(async () => {
  const given = process.argv.slice(2);
  console.log('building what the tests drive …');
  await compileServer();
  const colors = process.stdout.isTTY ? [] : ['--no-color'];
  const fixed = ['--config', 'tests/vitest.config.ts', '--reporter=default', ...colors];
  const lanes = toLanes(given);
  // The displays of two runs in one terminal would overwrite each other.
  const display = lanes.length > 1 ? { CI: 'true' } : {};
  const scratch = makeScratch();
  const env = {
    ...withoutSettings(process.env),
    ...display,
    TMPDIR: scratch,
    // The same on Windows.
    TEMP: scratch,
    TMP: scratch,
    NODE_COMPILE_CACHE: join(scratch, 'compiled'),
  };
  const panel = needsAdminPanel(given) ? buildAdmin(console.log) : Promise.resolve();
  // A panel that does not build leaves no run behind that has begun meanwhile.
  const ended = await Promise.allSettled(
    lanes.map(async ({ runs, niceness, bootsCms }) => {
      if (bootsCms) await panel;
      const results: VitestRun[] = [];
      for (const args of runs) {
        if (results.at(-1)?.isInterrupted) break;
        results.push(await runVitest([...fixed, ...args], env, niceness));
      }
      return results;
    }),
  );
  await rm(scratch, { recursive: true, force: true });
  const results = ended.flatMap((lane) => {
    if (lane.status === 'rejected') throw lane.reason;
    return lane.value;
  });
  console.log(describeCounts(addCounts(results.map(({ counts }) => counts))));
  return results.every(({ isGood }) => isGood) ? 0 : 1;
});
