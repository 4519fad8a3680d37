import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { nameDatabase } from './cms-database.ts';
import { ensureDatabase } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data folder of a CMS of the project that was started once and has stopped. */
    installed: string;
  }
}

/**
 * A data folder of its own with what the first start of a CMS makes, its database too. That takes longer than a start
 * that finds it made, so the project does it once.
 * @param name tells whose it is
 */
export function makeInstalledFolder(name: string): Promise<string> {
  return copyInstallation(name, inject('installed'), inject('postgres'));
}

/**
 * The same outside of tests.
 * @param from the data folder of a CMS that does not run
 * @param postgres the server that has its database; undefined: it is SQLite, in the folder
 */
export async function copyInstallation(name: string, from: string, postgres?: string): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), `ntm-${name}-`));
  await cp(from, dataDir, { recursive: true });
  if (postgres) await ensureDatabase(postgres, nameDatabase(dataDir), nameDatabase(from));
  return dataDir;
}
