import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAdmin, compileServer } from '../build/build-code.ts';
import { runMain } from '../settings/run-main.ts';
import { addCounts, describeCounts } from './counts.ts';
import { needsAdminPanel } from './needs-admin-panel.ts';
import { runVitest } from './run-vitest.ts';
import { toLanes } from './to-lanes.ts';
import { withoutSettings } from './without-settings.ts';

/** `test [arguments of vitest]`: builds what the tests drive, runs them all and ends with the line that counts them. */
await runMain(async () => {
  const given = process.argv.slice(2);
  console.log('building what the tests drive …');
  await compileServer();
  if (needsAdminPanel(given)) await buildAdmin(console.log);
  const colors = process.stdout.isTTY ? [] : ['--no-color'];
  const fixed = ['--config', 'tests/vitest.config.ts', '--reporter=default', ...colors];
  const lanes = toLanes(given);
  // The displays of two runs in one terminal would overwrite each other.
  const display = lanes.length > 1 ? { CI: 'true' } : {};
  // Of this run alone: installations in temporary folders would leave theirs there for ever.
  const compiled = await mkdtemp(join(tmpdir(), 'ntm-compiled-'));
  const env = { ...withoutSettings(process.env), ...display, NODE_COMPILE_CACHE: compiled };
  const runs = await Promise.all(
    lanes.map(({ args, niceness }) => runVitest([...fixed, ...args], env, niceness)),
  );
  await rm(compiled, { recursive: true, force: true });
  console.log(describeCounts(addCounts(runs.map(({ counts }) => counts))));
  return runs.every(({ isGood }) => isGood) ? 0 : 1;
});
