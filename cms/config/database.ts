import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { defaults, types } from 'pg';
import { keepPrepared, type Connection } from '../src/sqlite/keep-prepared';

interface SqliteConnection extends Connection {
  pragma(statement: string): unknown;
}

/** WAL lets readers go on while a publish commits; FULL keeps a committed publish through a power cut. */
function setUp(connection: unknown, done: (error?: Error, connection?: unknown) => void): void {
  const sqlite = connection as SqliteConnection;
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('foreign_keys = ON');
  keepPrepared(sqlite);
  done(undefined, connection);
}

function toSqlite(dataDir: string): Core.Config.Database['connection'] {
  return {
    client: 'sqlite',
    connection: { filename: path.resolve(dataDir, 'cms/data.db') },
    useNullAsDefault: true,
    pool: { afterCreate: setUp },
  };
}

/**
 * Strapi's columns of instants have no time zone, and the driver would write the machine's local time into them: the
 * same database would tell other times after a move to another machine.
 */
function keepInstantsInUtc(): void {
  defaults.parseInputDatesAsUTC = true;
  types.setTypeParser(types.builtins.TIMESTAMP, (text) => new Date(`${text.replace(' ', 'T')}Z`));
}

function toPostgres(connectionString: string): Core.Config.Database['connection'] {
  keepInstantsInUtc();
  return {
    client: 'postgres',
    // The driver takes all else that the type asks for from the address.
    connection: { connectionString } as Core.Config.Database<'postgres'>['connection']['connection'],
    // A publish holds its connection while it waits for its turn; readers must find another one.
    pool: { min: 0, max: 20 },
  };
}

const database = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const url = env('DATABASE_URL', '');
  return {
    connection: url ? toPostgres(url) : toSqlite(env('DATA_DIR', '../.data')),
    settings: { useTypescriptMigrations: true },
  };
};

export default database;
