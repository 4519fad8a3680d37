import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { requestAdminToken } from '../harness/admin-token.ts';
import { ADMIN_EMAIL, ADMIN_PASSWORD, startCms } from '../harness/cms-process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    cms: { readonly url: string; readonly dataDir: string; readonly adminToken: string };
  }
}

/** Boots one empty CMS on SQLite for all tests of the project; they get at it with `inject('cms')`. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  return provideCms(project, () => '');
}

/**
 * Boots one empty CMS for all tests of a project.
 * @param findDatabaseUrl answers what DATABASE_URL is for a data folder
 */
export async function provideCms(
  project: TestProject,
  findDatabaseUrl: (dataDir: string) => Promise<string> | string,
): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ntm-cms-'));
  const cms = await startCms({ dataDir, databaseUrl: await findDatabaseUrl(dataDir) });
  const adminToken = await requestAdminToken(cms.url, ADMIN_EMAIL, ADMIN_PASSWORD);
  project.provide('cms', { url: cms.url, dataDir, adminToken });
  return async () => {
    await cms.stop();
    await rm(dataDir, { recursive: true });
  };
}
