import { MoveRefused } from './move-refused.ts';
import type { Source } from './source.ts';
import type { TargetTable } from './target.ts';

/** What each database knows of itself, and each CMS start writes: it is made there, not moved. */
const KEPT_BY_STRAPI = ['strapi_database_schema', 'strapi_migrations', 'strapi_migrations_internal'];

/**
 * The tables to be moved, in the order of the target.
 * @throws MoveRefused when the two databases have not been made by the same version of the CMS
 */
export function matchTables(source: Source, target: readonly TargetTable[]): TargetTable[] {
  const tables = target.filter(({ name }) => !KEPT_BY_STRAPI.includes(name));
  const here = source.listTables().filter((name) => !KEPT_BY_STRAPI.includes(name));
  const differences = [
    ...findDifferences(
      'table',
      here,
      tables.map(({ name }) => name),
    ),
    ...tables
      .filter(({ name }) => here.includes(name))
      .flatMap(({ name, columns }) =>
        findDifferences(
          `column of ${name}`,
          source.listColumns(name),
          columns.map((column) => column.name),
        ),
      ),
  ];
  if (differences.length === 0) return tables;
  throw new MoveRefused(
    `the SQLite database was left by another version of the CMS (${differences.join('; ')}); ` +
      'start this version on it once, stop it, then move it',
  );
}

function findDifferences(what: string, source: readonly string[], target: readonly string[]): string[] {
  return [
    ...source.filter((name) => !target.includes(name)).map((name) => `${what} ${name} is only there`),
    ...target.filter((name) => !source.includes(name)).map((name) => `${what} ${name} is missing there`),
  ];
}
