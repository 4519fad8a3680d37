import { SettingsError } from './settings.ts';

/** Errors whose message says all that a person needs; others are shown with where they come from. */
const EXPECTED = new Set([
  'BuildFailed',
  'StoreLocked',
  'PortInUse',
  'StartFailed',
  'CmsRefused',
  'CmsUnreachable',
  'RollbackRefused',
  'DatabaseUnusable',
  'MoveRefused',
]);

/** Runs a command and ends the process with its exit code; an error is one clear message and code 1. */
export async function runMain(main: () => Promise<number>): Promise<never> {
  try {
    process.exit(await main());
  } catch (error) {
    const isExpected = error instanceof SettingsError || (error instanceof Error && EXPECTED.has(error.name));
    console.error(isExpected ? `ERROR ${error.message}` : error);
    process.exit(1);
  }
}
