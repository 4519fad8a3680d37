import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { Source } from './source.ts';
import type { TargetTable } from './target.ts';
import { toTargetRow, type TargetRow } from './to-target-row.ts';

/** What a table holds, in whatever order. */
export interface TableDigest {
  readonly rows: number;
  readonly digest: string;
}

const FETCHED_AT_ONCE = 1000;

/** What a table of the source holds, as PostgreSQL would keep it. */
export function digestSource(source: Source, table: TargetTable): TableDigest {
  const hashes: string[] = [];
  for (const row of source.readRows(table.name)) hashes.push(hashRow(table, toTargetRow(table, row)));
  return combine(hashes);
}

/** What a table of PostgreSQL holds, read back from it. */
export async function digestTarget(client: Client, table: TargetTable): Promise<TableDigest> {
  const hashes: string[] = [];
  await client.query('BEGIN READ ONLY');
  await client.query(
    `DECLARE rows CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${client.escapeIdentifier(table.name)} t`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${FETCHED_AT_ONCE} FROM rows`);
    for (const { row } of rows) hashes.push(hashRow(table, readBack(table, JSON.parse(row) as TargetRow)));
    if (rows.length < FETCHED_AT_ONCE) break;
  }
  await client.query('COMMIT');
  return combine(hashes);
}

/** JSON of PostgreSQL writes an instant to the microsecond and without its zone, UTC. */
function readBack({ columns }: TargetTable, row: TargetRow): TargetRow {
  return Object.fromEntries(
    columns.map(({ name, type }) => {
      const value = row[name];
      const isInstant = type.startsWith('timestamp') && typeof value === 'string';
      return [name, isInstant ? toInstant(value) : value];
    }),
  );
}

function toInstant(text: string): string {
  return new Date(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`).toISOString();
}

function hashRow({ columns }: TargetTable, row: TargetRow): string {
  const values = columns.map(({ name }) => row[name] ?? null);
  return createHash('sha256').update(JSON.stringify(values, sortKeys)).digest('hex');
}

/** Binary JSON keeps no order of keys. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function combine(hashes: string[]): TableDigest {
  const digest = createHash('sha256').update(hashes.sort().join('\n')).digest('hex');
  return { rows: hashes.length, digest };
}
