import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { compileServer } from '../build/build-code.ts';
import { lockFolder } from '../lock/lock-folder.ts';
import { runCms } from '../processes/run-cms.ts';
import { connectDatabase } from '../settings/connect-database.ts';
import type { Settings } from '../settings/settings.ts';
import { checkPort } from '../start/check-ports.ts';
import { compareFeeds } from './compare-feeds.ts';
import { copyTables } from './copy-tables.ts';
import { matchTables } from './match-tables.ts';
import { MoveRefused } from './move-refused.ts';

import { openSource, type Source } from './source.ts';
import { dropEverything, listTargetTables } from './target.ts';
import { verifyTables } from './verify-tables.ts';

type Say = (text: string) => void;

/**
 * Moves a stopped installation from SQLite to an empty PostgreSQL database, which is left empty again when anything
 * goes wrong.
 * @throws MoveRefused, DatabaseUnusable
 */
export async function moveDatabase(settings: Settings, say: Say): Promise<void> {
  const { databaseUrl, dataDir } = settings;
  if (!databaseUrl) throw new MoveRefused('set DATABASE_URL to an empty PostgreSQL database');
  await requireStopped(settings);
  const client = await connectDatabase(databaseUrl);
  const scratch = mkdtempSync(join(tmpdir(), 'ntm-db-move-'));
  try {
    if ((await listTargetTables(client)).length > 0) {
      throw new MoveRefused('the PostgreSQL database is not empty; create a new one and name that');
    }
    const source = openSource(dataDir, scratch);
    const unlock = lockFolder(dataDir);
    if (!unlock) throw new MoveRefused(`the system runs on ${dataDir}; stop it first`);
    await fill(client, source, { databaseUrl, dataDir, scratch }, say);
    unlock();
    source.close();
  } finally {
    await client.end();
    rmSync(scratch, { recursive: true });
  }
}

async function fill(
  client: Client,
  source: Source,
  places: { databaseUrl: string; dataDir: string; scratch: string },
  say: Say,
): Promise<void> {
  try {
    await compileServer();
    say('making the tables …');
    const empty = join(places.scratch, 'empty');
    await runCms({ databaseUrl: places.databaseUrl, dataDir: empty, bootstrap: false }, async () => {});
    const tables = matchTables(source, await listTargetTables(client));
    say('copying …');
    await copyTables(source, client, tables);
    say('comparing what PostgreSQL holds now with SQLite: table, rows, digest of all values');
    const rows = await verifyTables(source, client, tables, say);
    say('starting the CMS on it and comparing its change feed …');
    const changes = await compareRunning(source, places);
    source.requireUnchanged();
    say(
      `
MOVED and checked: ${tables.length} tables with ${rows} rows are equal by count and digest, and so is the change feed
from its beginning, in epoch, numbers and ${changes} documents. The SQLite database is as it was.
Uploaded files stay in DATA_DIR. Start the system with the same DATABASE_URL.`,
    );
  } catch (error) {
    await dropEverything(client).catch(() =>
      say('the PostgreSQL database could not be emptied: make it anew'),
    );
    throw error;
  }
}

/** Runs the CMS on the moved database and on copies of what it keeps beside it, so that none of that is written. */
async function compareRunning(
  source: Source,
  { databaseUrl, dataDir, scratch }: { databaseUrl: string; dataDir: string; scratch: string },
): Promise<number> {
  const copy = join(scratch, 'moved');
  const uploads = join(dataDir, 'cms/uploads');
  mkdirSync(join(copy, 'cms'), { recursive: true });
  for (const name of ['secrets.json', 'publisher-token', 'feed-epoch.json']) {
    const file = join(dataDir, 'cms', name);
    if (existsSync(file)) copyFileSync(file, join(copy, 'cms', name));
  }
  if (existsSync(uploads)) symlinkSync(uploads, join(copy, 'cms/uploads'));
  return runCms({ databaseUrl, dataDir: copy }, ({ url }) => compareFeeds(source, url, copy));
}

/** @throws MoveRefused when a CMS answers where this installation's does */
async function requireStopped({ cmsHost, cmsPort }: Settings): Promise<void> {
  try {
    await checkPort('CMS_PORT', cmsHost, cmsPort);
  } catch (cause) {
    throw new MoveRefused(`something listens on port ${cmsPort}; stop the system first`, { cause });
  }
}
