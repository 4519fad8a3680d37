import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { requestAdminToken } from '../harness/admin-token.ts';
import { ADMIN_EMAIL, ADMIN_PASSWORD, startCms } from '../harness/cms-process.ts';
import type { SharedCms } from '../harness/shared-cms.ts';

/** Boots an empty CMS on SQLite for each worker of the project; tests get at theirs with `getSharedCms`. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  return provideCms(project, () => '');
}

/**
 * Boots an empty CMS for each worker of a project.
 * @param findDatabaseUrl answers what DATABASE_URL is for a data folder
 */
export async function provideCms(
  project: TestProject,
  findDatabaseUrl: (dataDir: string) => Promise<string> | string,
): Promise<() => Promise<void>> {
  const workers = Array.from({ length: project.config.maxWorkers }, () => bootCms(findDatabaseUrl));
  const booted = await Promise.all(workers);
  project.provide(
    'cms',
    booted.map(({ shared }) => shared),
  );
  return async () => {
    await Promise.all(booted.map(({ end }) => end()));
  };
}

async function bootCms(
  findDatabaseUrl: (dataDir: string) => Promise<string> | string,
): Promise<{ shared: SharedCms; end: () => Promise<void> }> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ntm-cms-'));
  const cms = await startCms({ dataDir, databaseUrl: await findDatabaseUrl(dataDir) });
  const adminToken = await requestAdminToken(cms.url, ADMIN_EMAIL, ADMIN_PASSWORD);
  const end = async () => {
    await cms.stop();
    await rm(dataDir, { recursive: true });
  };
  return { shared: { url: cms.url, dataDir, adminToken }, end };
}
