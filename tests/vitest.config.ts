import path from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { OwnCmsFirst } from './src/harness/own-cms-first.ts';

const workspace = path.resolve(import.meta.dirname, '..');
const buildCode = 'tests/src/harness/build-code.ts';
const sampleStack = 'tests/src/harness/sample-stack.ts';

/**
 * Projects of a run go one after the other in this order: `browser` changes the content that `site` looks at, on the same
 * stack. Every one needs its place: what has none runs before or after all others, depending on the number of cores.
 * `npm test` is several runs, some side by side (`scripts/src/test/to-lanes.ts`).
 */
const ORDER = ['unit', 'contract', 'site', 'cms-postgres', 'cms', 'browser', 'publisher'];

/**
 * Each has a CMS of its own, which takes most of a core while it is asked, and runs file after file: processes that have
 * booted a CMS are used again (`cms-host.ts`).
 */
const CMS_WORKERS = 2;

/** A project of the tests in `tests/src/<name>`; every path is relative to the workspace. */
function defineProject(
  name: string,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration {
  return {
    root: workspace,
    test: {
      name,
      include: [`tests/src/${name}/**/*.test.ts`],
      globalSetup: [buildCode],
      sequence: { groupOrder: ORDER.indexOf(name) + 1 },
      ...test,
    },
  };
}

export default defineConfig({
  test: {
    sequence: { sequencer: OwnCmsFirst },
    projects: [
      defineProject('unit', {
        include: ['{shared,cms,site,scripts}/src/**/*.test.ts'],
        exclude: ['**/node_modules/**', '**/dist/**'],
        // They keep nothing between each other: a process for each of two hundred files takes longer than they do.
        isolate: false,
      }),
      defineProject('contract', { isolate: false }),
      // Nor do these, of which each took two seconds to load the code of publisher and pages.
      defineProject('publisher', { isolate: false, testTimeout: 300_000, hookTimeout: 600_000 }),
      defineProject('site', {
        globalSetup: [buildCode, sampleStack],
        isolate: false,
        testTimeout: 300_000,
        hookTimeout: 600_000,
      }),
      defineProject('cms', {
        globalSetup: [buildCode, 'tests/src/cms/global-setup.ts'],
        maxWorkers: CMS_WORKERS,
        isolate: false,
        testTimeout: 300_000,
        hookTimeout: 600_000,
      }),
      defineProject('cms-postgres', {
        include: ['tests/src/{cms,postgres}/**/*.test.ts'],
        globalSetup: [buildCode, 'tests/src/cms/postgres-setup.ts'],
        maxWorkers: CMS_WORKERS,
        isolate: false,
        testTimeout: 300_000,
        hookTimeout: 600_000,
      }),
      defineProject('browser', {
        globalSetup: [buildCode, sampleStack, 'tests/src/browser/global-setup.ts'],
        fileParallelism: false,
        isolate: false,
        testTimeout: 300_000,
        hookTimeout: 600_000,
        expect: { poll: { interval: 200, timeout: 60_000 } },
      }),
    ],
  },
});
