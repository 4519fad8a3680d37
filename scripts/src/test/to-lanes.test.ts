import { matchesGlob } from 'node:path';
import { expect, it } from 'vitest';
import { toLanes } from './to-lanes.ts';

/** How vitest reads `--project`: a pattern, or what is not of a pattern. */
function takes(args: readonly string[], project: string): boolean {
  return args.some((arg) => {
    const pattern = arg.replace('--project=', '');
    return pattern.startsWith('!') ? !matchesGlob(project, pattern.slice(1)) : matchesGlob(project, pattern);
  });
}

it.each(['unit', 'contract', 'publisher', 'site', 'cms', 'cms-postgres', 'browser', 'one that comes later'])(
  'every project is in one lane: %s',
  (project) => expect(toLanes([]).filter((args) => takes(args, project))).toHaveLength(1),
);

it('a part of the tests is one run, just as it was asked for', () => {
  expect(toLanes(['--project', 'cms', 'history'])).toEqual([['--project', 'cms', 'history']]);
});
