import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import type { Counts } from '../../../scripts/src/test/counts.ts';

/** A vitest reporter that tells the process that started vitest how many tests passed, failed and were skipped. */
export default class CountReporter implements Reporter {
  onInit(): void {
    // Whoever started the tests was killed: nobody is left to end them.
    process.once('disconnect', () => process.exit(1));
    process.channel?.unref();
  }

  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Promise<void> {
    const counts = countResults(modules, unhandled);
    await new Promise<void>((resolve) => {
      if (process.send) process.send(counts, undefined, undefined, () => resolve());
      else resolve();
    });
  }
}

function countResults(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Counts {
  let passed = 0;
  let failed = unhandled.length;
  let skipped = 0;
  for (const module of modules) {
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'failed') failed += 1;
      else skipped += 1;
    }
  }
  return { passed, failed, skipped };
}
