/** The CMS's own tests, those that look at the sample site, whose stack they share, and all others. */
const LANES = [
  ['--project=cms*'],
  ['--project=site', '--project=browser'],
  ['--project=!cms*', '--project=!site', '--project=!browser'],
];

/**
 * Runs of vitest that go side by side: whoever waits for a browser or for a clock leaves a processor to the other lane.
 * A part of the tests is one run.
 * @param given arguments of whoever wants a part; none: everything
 * @returns the arguments of each run
 */
export function toLanes(given: readonly string[]): readonly (readonly string[])[] {
  return given.length > 0 ? [given] : LANES;
}
