import type { Client } from 'pg';
import { MoveRefused } from './move-refused.ts';
import type { Source } from './source.ts';
import { advanceSequences, type TargetTable } from './target.ts';
import { toTargetRow, type TargetRow } from './to-target-row.ts';

/** Rows that one statement carries. */
const BATCH = 500;

/**
 * Empties the tables of the target and fills them with the rows of the source, all in one transaction.
 * @param tables each after those that it refers to
 * @throws MoveRefused naming a row that does not fit
 */
export async function copyTables(
  source: Source,
  client: Client,
  tables: readonly TargetTable[],
): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(`TRUNCATE ${tables.map(({ name }) => client.escapeIdentifier(name)).join(', ')}`);
    for (const table of tables) await copyTable(source, client, table);
    await advanceSequences(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function copyTable(source: Source, client: Client, table: TargetTable): Promise<void> {
  let batch: TargetRow[] = [];
  for (const row of source.readRows(table.name)) {
    batch.push(toTargetRow(table, row));
    if (batch.length < BATCH) continue;
    await insertRows(client, table.name, batch);
    batch = [];
  }
  if (batch.length > 0) await insertRows(client, table.name, batch);
}

async function insertRows(client: Client, table: string, rows: readonly TargetRow[]): Promise<void> {
  const name = client.escapeIdentifier(table);
  try {
    await client.query(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1)`, [
      JSON.stringify(rows),
    ]);
  } catch (cause) {
    const { message, detail } = cause as Error & { detail?: string };
    throw new MoveRefused(`PostgreSQL refuses rows of ${table}: ${message} ${detail ?? ''}`.trim(), {
      cause,
    });
  }
}
