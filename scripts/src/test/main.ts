import { buildAdmin, compileServer } from '../build/build-code.ts';
import { runMain } from '../settings/run-main.ts';
import { describeCounts } from './counts.ts';
import { needsAdminPanel } from './needs-admin-panel.ts';
import { runVitest } from './run-vitest.ts';
import { withoutSettings } from './without-settings.ts';

/** `test [arguments of vitest]`: builds what the tests drive, runs them all and ends with the line that counts them. */
await runMain(async () => {
  console.log('building what the tests drive …');
  await compileServer();
  if (needsAdminPanel(process.argv.slice(2))) await buildAdmin(console.log);
  const colors = process.stdout.isTTY ? [] : ['--no-color'];
  const args = [
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    ...colors,
    ...process.argv.slice(2),
  ];
  const { counts, isGood } = await runVitest(args, withoutSettings(process.env));
  console.log(describeCounts(counts));
  return isGood ? 0 : 1;
});
