/**
 * The tests that work, and those that wait for a browser: side by side they leave no processor idle, and three at a time
 * would have browsers wait for longer than people do.
 */
const LANES = [
  ['--project=cms*', '--project=publisher'],
  ['--project=!cms*', '--project=!publisher'],
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
