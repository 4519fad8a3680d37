import type { TestProject } from 'vitest/node';
import { makeFolder } from './publishing.ts';
import { makeSettings, startStack, type RunningStack } from './running-stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the stack with the sample content runs. */
    sample: { siteUrl: string; cmsUrl: string; dataDir: string };
  }
}

/** Projects that use it share one stack: the first starts it, the last stops it. */
const shared = globalThis as typeof globalThis & {
  sampleStack?: { stack: Promise<RunningStack>; users: number };
};

/** Global setup of the projects that look at the sample content on a running installation. */
export default async function provideSampleStack(project: TestProject): Promise<() => Promise<void>> {
  shared.sampleStack ??= { stack: start(), users: 0 };
  const { sampleStack } = shared;
  sampleStack.users++;
  const { siteUrl, cmsUrl, dataDir } = await sampleStack.stack;
  project.provide('sample', { siteUrl, cmsUrl, dataDir });
  return async () => {
    if (--sampleStack.users === 0) await (await sampleStack.stack).stop();
  };
}

async function start(): Promise<RunningStack> {
  return startStack({ ...(await makeSettings(makeFolder('sample'))), SAMPLE_CONTENT: 'true' });
}
