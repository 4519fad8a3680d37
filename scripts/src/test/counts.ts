/** What a run of the tests came to. */
export interface Counts {
  readonly passed: number;
  /** Tests that failed, and what failed outside of any test: a file that does not load, an error nobody caught. */
  readonly failed: number;
  readonly skipped: number;
}

export const NO_COUNTS: Counts = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(runs: readonly Counts[]): Counts {
  return runs.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NO_COUNTS,
  );
}

/** The line that ends a run: `12 passed, 0 failed`, with `, 1 skipped` only where a test was. */
export function describeCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
