import { Client, DatabaseError } from 'pg';

/** The oldest PostgreSQL that Strapi supports. */
const OLDEST = 14;
const CONNECT_MILLISECONDS = 10_000;

/** The database of DATABASE_URL cannot be used; the message says why, without the password. */
export class DatabaseUnusable extends Error {
  constructor(url: string, why: string, options?: ErrorOptions) {
    const { host, pathname } = new URL(url);
    super(`DATABASE_URL: ${host}${pathname} cannot be used: ${why}`, options);
    this.name = 'DatabaseUnusable';
  }
}

/**
 * Connects to a PostgreSQL database that the CMS can work on; the caller ends the connection.
 * @throws DatabaseUnusable
 */
export async function connectDatabase(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MILLISECONDS });
  try {
    await client.connect();
  } catch (cause) {
    throw new DatabaseUnusable(url, explain(cause), { cause });
  }
  const fault = await findFault(client);
  if (!fault) return client;
  await client.end();
  throw new DatabaseUnusable(url, fault);
}

/** @throws DatabaseUnusable */
export async function checkDatabase(url: string): Promise<void> {
  await (await connectDatabase(url)).end();
}

async function findFault(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ version: number; encoding: string; may_create: boolean }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version,
            current_setting('server_encoding') AS encoding,
            coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS may_create`,
  );
  const [server] = rows;
  if (!server) return 'it answers nothing';
  if (server.version < OLDEST) return `it is PostgreSQL ${server.version}, and ${OLDEST} or newer is needed`;
  if (server.encoding !== 'UTF8')
    return `its encoding is ${server.encoding}; create the database with ENCODING 'UTF8'`;
  if (!server.may_create) return 'its user may not create tables; make the user the owner of the database';
  return null;
}

function explain(error: unknown): string {
  if (error instanceof DatabaseError)
    return `${error.message}; check user, password and name of the database`;
  const { code, message } = error as NodeJS.ErrnoException;
  return `${message || code}; check that PostgreSQL runs there and lets this machine in`;
}
