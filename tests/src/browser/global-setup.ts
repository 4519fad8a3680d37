import type { TestProject } from 'vitest/node';
import { requestAdminToken } from '../harness/admin-token.ts';
import { LOGIN } from '../harness/running-stack.ts';

/**
 * Lets the tests of the project make users in the CMS of the stack that `sample-stack.ts` has started: one log-in of
 * the administrator for all files, since the panel takes five in five minutes.
 */
export default async function provideCms(project: TestProject): Promise<void> {
  const { cmsUrl, dataDir } = project.getProvidedContext().sample;
  const adminToken = await requestAdminToken(cmsUrl, LOGIN.email, LOGIN.password);
  project.provide('cms', [{ url: cmsUrl, dataDir, login: LOGIN, adminToken }]);
}
