import type { TestProject } from 'vitest/node';
import { startPostgres } from '../harness/postgres-server.ts';
import { provideCms } from './global-setup.ts';

/** The same for the project `cms-postgres`: every CMS of it, the shared ones too, has a database on one PostgreSQL. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide('postgres', server.url);
  const stopCms = await provideCms(project, server.url);
  return async () => {
    await stopCms();
    await server.stop();
  };
}
