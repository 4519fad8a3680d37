import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inject } from 'vitest';
import { bySocket, ensureDatabase, withClient } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The PostgreSQL server of the project whose CMSs keep their databases there. */
    postgres: string;
  }
}

/** What can be done to the database of a CMS that is down. */
export interface CmsDatabase {
  /** Runs one statement with `?` for its values. @returns how many rows it changed */
  run(statement: string, ...values: string[]): Promise<number>;
  /** How it would go about a statement after another one, by statistics that are up to date; neither is kept. */
  explain(statement: string, after: string): Promise<string>;
  backUp(): Promise<void>;
  restore(): Promise<void>;
  /** An instant's column moved on by so many milliseconds, or back where they are negative, in SQL. */
  later(column: string, milliseconds?: number): string;
}

/** The database of the CMS with this data folder on the PostgreSQL of the project, or null where it is SQLite. */
export async function findDatabaseUrl(dataDir: string): Promise<string | null> {
  const server = inject('postgres') as string | undefined;
  return server ? ensureDatabaseOf(server, dataDir) : null;
}

/** The same on a server that is known otherwise. */
export async function ensureDatabaseOf(server: string, dataDir: string): Promise<string> {
  return bySocket(await ensureDatabase(server, nameDatabase(dataDir)));
}

/** The name of the database that belongs to a data folder. */
export function nameDatabase(dataDir: string): string {
  return basename(dataDir).toLowerCase().replaceAll(/\W/g, '_');
}

/** The database of the CMS with this data folder. */
export function openCmsDatabase(dataDir: string): CmsDatabase {
  const server = inject('postgres') as string | undefined;
  return server ? openPostgres(server, nameDatabase(dataDir)) : openSqlite(join(dataDir, 'cms/data.db'));
}

function openSqlite(file: string): CmsDatabase {
  const backup = `${file}.backup`;
  return {
    async run(statement, ...values) {
      const database = new DatabaseSync(file);
      const { changes } = database.prepare(statement).run(...values);
      database.close();
      return Number(changes);
    },
    async explain(statement, after) {
      const database = new DatabaseSync(file);
      database.exec(`BEGIN; ${after}; ANALYZE`);
      const steps = database.prepare(`EXPLAIN QUERY PLAN ${statement}`).all();
      database.exec('ROLLBACK');
      database.close();
      return steps.map(({ detail }) => String(detail)).join('\n');
    },
    backUp: () => copyFile(file, backup),
    restore: () => copyFile(backup, file),
    later: (column, milliseconds = 1) => `${column} + (${milliseconds})`,
  };
}

function openPostgres(server: string, name: string): CmsDatabase {
  const copy = (from: string, to: string) =>
    withClient(`${server}/postgres`, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${to}`);
      await client.query(`CREATE DATABASE ${to} TEMPLATE ${from}`);
    });
  return {
    run: (statement, ...values) =>
      withClient(`${server}/${name}`, async (client) => {
        let count = 0;
        const numbered = statement.replaceAll('?', () => `$${++count}`);
        return (await client.query(numbered, values)).rowCount ?? 0;
      }),
    explain: (statement, after) =>
      withClient(`${server}/${name}`, async (client) => {
        await client.query(`BEGIN; ${after}; ANALYZE`);
        const { rows } = await client.query<Record<'QUERY PLAN', string>>(`EXPLAIN ${statement}`);
        await client.query('ROLLBACK');
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      }),
    backUp: () => copy(name, `${name}_backup`),
    restore: () => copy(`${name}_backup`, name),
    later: (column, milliseconds = 1) => `${column} + interval '${milliseconds} milliseconds'`,
  };
}
