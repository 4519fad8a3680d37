import path from 'node:path';
import type { Core } from '@strapi/strapi';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/** WAL lets readers go on while a publish commits; FULL keeps a committed publish through a power cut. */
function setPragmas(connection: unknown, done: (error?: Error, connection?: unknown) => void): void {
  const sqlite = connection as SqliteConnection;
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('foreign_keys = ON');
  done(undefined, connection);
}

const database = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => ({
  connection: {
    client: 'sqlite',
    connection: { filename: path.resolve(env('DATA_DIR', '../.data'), 'cms/data.db') },
    useNullAsDefault: true,
    pool: { afterCreate: setPragmas },
  },
  settings: { useTypescriptMigrations: true },
});

export default database;
