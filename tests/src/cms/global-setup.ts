import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { requestAdminToken } from '../harness/admin-token.ts';
import { ensureDatabaseOf } from '../harness/cms-database.ts';
import { ADMIN_EMAIL, ADMIN_PASSWORD, startCms } from '../harness/cms-process.ts';
import { copyInstallation } from '../harness/installed-folder.ts';

const LOGIN = { email: ADMIN_EMAIL, password: ADMIN_PASSWORD };

/** Boots an empty CMS on SQLite for each worker of the project; tests get at theirs with `getSharedCms`. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  return provideCms(project);
}

/**
 * Boots an empty CMS for each worker of a project, and keeps what a first start makes for `makeInstalledFolder`.
 * @param postgres the address of the server that has their databases; without one they are SQLite
 */
export async function provideCms(project: TestProject, postgres?: string): Promise<() => Promise<void>> {
  const installed = await mkdtemp(path.join(tmpdir(), 'ntm-installed-'));
  const databaseOf = async (dataDir: string) => (postgres ? ensureDatabaseOf(postgres, dataDir) : '');
  const first = await startCms({ dataDir: installed, databaseUrl: await databaseOf(installed) });
  await first.stop();
  project.provide('installed', installed);

  const booted = await Promise.all(
    Array.from({ length: project.config.maxWorkers }, async () => {
      const dataDir = await copyInstallation('cms', installed, postgres);
      const cms = await startCms({ dataDir, databaseUrl: await databaseOf(dataDir) });
      return { cms, adminToken: await requestAdminToken(cms.url, LOGIN.email, LOGIN.password) };
    }),
  );
  project.provide(
    'cms',
    booted.map(({ cms: { url, dataDir }, adminToken }) => ({ url, dataDir, login: LOGIN, adminToken })),
  );
  return async () => {
    await Promise.all(booted.map(({ cms }) => cms.stop()));
    for (const folder of [installed, ...booted.map(({ cms }) => cms.dataDir)])
      await rm(folder, { recursive: true });
  };
}
