import { matchesGlob } from 'node:path';
import { expect, it } from 'vitest';
import { toLanes } from './to-lanes.ts';

/** How vitest reads several `--project`: one of the patterns must match, and none of those after a `!`. */
function takes(args: readonly string[], project: string): boolean {
  const patterns = args.map((arg) => arg.replace('--project=', ''));
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const matches = (pattern: string) => matchesGlob(project, pattern);
  return (wanted.length === 0 || wanted.some(matches)) && !unwanted.some(matches);
}

it.each(['unit', 'contract', 'publisher', 'site', 'cms', 'cms-postgres', 'browser', 'one that comes later'])(
  'every project is in one run: %s',
  (project) =>
    expect(
      toLanes([])
        .flatMap(({ runs }) => runs)
        .filter((args) => takes(args, project)),
    ).toHaveLength(1),
);

it('a part of the tests is one run, just as it was asked for', () => {
  expect(toLanes(['--project', 'cms', 'history'])).toEqual([
    { runs: [['--project', 'cms', 'history']], niceness: 0, bootsCms: true },
  ]);
});
