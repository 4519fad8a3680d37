import type { Client } from 'pg';
import { orderByReferences } from './order-by-references.ts';

export interface TargetColumn {
  readonly name: string;
  /** As the standard names it, such as `boolean` or `timestamp without time zone`. */
  readonly type: string;
  /** Of a `numeric`: digits after the point. */
  readonly scale: number | null;
  /** Of a `character varying`. */
  readonly maxLength: number | null;
}

export interface TargetTable {
  readonly name: string;
  readonly columns: readonly TargetColumn[];
}

interface ColumnRow {
  readonly table_name: string;
  readonly column_name: string;
  readonly data_type: string;
  readonly numeric_scale: number | null;
  readonly character_maximum_length: number | null;
}

/** The tables of the database, each after those that it refers to. */
export async function listTargetTables(client: Client): Promise<TargetTable[]> {
  const { rows } = await client.query<ColumnRow>(
    `SELECT table_name, column_name, data_type, numeric_scale, character_maximum_length
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
      ORDER BY table_name, ordinal_position`,
  );
  const tables = new Map<string, TargetColumn[]>();
  for (const row of rows) {
    const columns = tables.get(row.table_name) ?? [];
    columns.push({
      name: row.column_name,
      type: row.data_type,
      scale: row.numeric_scale,
      maxLength: row.character_maximum_length,
    });
    tables.set(row.table_name, columns);
  }
  const order = orderByReferences([...tables.keys()], await listReferences(client));
  return order.map((name) => ({ name, columns: tables.get(name) ?? [] }));
}

/** Pairs of a table and one that it refers to. */
async function listReferences(client: Client): Promise<(readonly [string, string])[]> {
  const { rows } = await client.query<{ from: string; to: string }>(
    `SELECT f.relname AS from, t.relname AS to
       FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid JOIN pg_class t ON t.oid = c.confrelid
      WHERE c.contype = 'f' AND f.relnamespace = current_schema()::regnamespace`,
  );
  return rows.map(({ from, to }) => [from, to] as const);
}

/** Makes every sequence go on after the highest number that its column has. */
export async function advanceSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `SELECT table_name AS table, column_name AS column,
            pg_get_serial_sequence(quote_ident(table_name), column_name) AS sequence
       FROM information_schema.columns
      WHERE table_schema = current_schema() AND column_default LIKE 'nextval(%'`,
  );
  for (const { table, column, sequence } of rows) {
    const [name, id] = [client.escapeIdentifier(table), client.escapeIdentifier(column)];
    await client.query(`SELECT setval($1, coalesce(max(${id}), 1), max(${id}) IS NOT NULL) FROM ${name}`, [
      sequence,
    ]);
  }
}

/** Takes away every table of a database that was empty before we came. */
export async function dropEverything(client: Client): Promise<void> {
  const tables = await listTargetTables(client);
  for (const { name } of tables) await client.query(`DROP TABLE ${client.escapeIdentifier(name)} CASCADE`);
}
