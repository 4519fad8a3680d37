import { SettingsError } from './settings.ts';

/** Errors whose message says all that a person needs; others are shown with where they come from. */
const EXPECTED = new Set([
  'BuildFailed',
  'StoreLocked',
  'PortInUse',
  'StartFailed',
  'CmsRefused',
  'CmsUnreachable',
  'CmsDidNotStart',
  'RollbackRefused',
  'DatabaseUnusable',
  'MoveRefused',
]);

/** Exit code of a command whose store another publisher holds: to try again at once is of no use. */
export const STORE_LOCKED_CODE = 3;

/** Runs a command and ends the process with its exit code; an error is one clear message and, mostly, code 1. */
export async function runMain(main: () => Promise<number>): Promise<never> {
  try {
    process.exit(await main());
  } catch (error) {
    const isExpected = error instanceof SettingsError || (error instanceof Error && EXPECTED.has(error.name));
    console.error(isExpected ? `ERROR ${error.message}` : error);
    process.exit(error instanceof Error && error.name === 'StoreLocked' ? STORE_LOCKED_CODE : 1);
  }
}
