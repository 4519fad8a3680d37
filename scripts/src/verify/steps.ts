/** A file that Node runs and that must end with 0; paths are relative to the folder of the project. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

const TSC = 'node_modules/typescript/bin/tsc';

const typecheck = (project: string, ...options: readonly string[]): Step => ({
  name: `typecheck ${project}`,
  args: [TSC, ...(options.length > 0 ? options : ['--noEmit', '-p']), project],
});

/** All that `verify` does, by the name under which a part of it can be run alone. */
export const PARTS: ReadonlyMap<string, readonly Step[]> = new Map([
  ['format', [{ name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] }]],
  [
    'typecheck',
    [
      // Written to its `dist`, from where all others know it.
      typecheck('shared', '-b'),
      typecheck('cms'),
      typecheck('cms/tsconfig.test.json'),
      typecheck('cms/src/admin'),
      typecheck('scripts'),
      typecheck('tests'),
      {
        name: 'typecheck site',
        args: [
          'site/node_modules/astro/bin/astro.mjs',
          'check',
          '--root',
          'site',
          '--minimumSeverity',
          'warning',
        ],
      },
    ],
  ],
  // Reads the types that the type check writes.
  ['lint', [{ name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] }]],
  ['knip', [{ name: 'knip', args: ['node_modules/knip/bin/knip.js'] }]],
  ['test', [{ name: 'test', args: ['scripts/src/test/main.ts'] }]],
]);
