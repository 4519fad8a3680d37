import type { Client } from 'pg';
import { digestSource, digestTarget } from './digest-table.ts';
import { MoveRefused } from './move-refused.ts';
import type { Source } from './source.ts';
import type { TargetTable } from './target.ts';

/**
 * Compares every table of the target, read back, with the source: number of rows and a digest of all values.
 * @param say is told of each table that is not empty
 * @returns how many rows there are in all
 * @throws MoveRefused naming the tables that differ
 */
export async function verifyTables(
  source: Source,
  client: Client,
  tables: readonly TargetTable[],
  say: (line: string) => void,
): Promise<number> {
  const different: string[] = [];
  let rows = 0;
  for (const table of [...tables].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [wanted, found] = [digestSource(source, table), await digestTarget(client, table)];
    rows += found.rows;
    if (found.rows !== wanted.rows || found.digest !== wanted.digest) different.push(table.name);
    if (found.rows > 0)
      say(`${table.name.padEnd(48)} ${String(found.rows).padStart(7)}  ${found.digest.slice(0, 16)}`);
  }
  if (different.length === 0) return rows;
  throw new MoveRefused(`these tables are not the same after the copy: ${different.join(', ')}`);
}
