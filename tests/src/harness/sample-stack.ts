import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildBundle } from '@ntm/site/renderer';
import type { TestProject } from 'vitest/node';
import { BUNDLES, makeFolder } from './publishing.ts';
import { makeSettings, startStack, type RunningStack } from './running-stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the stack with the sample content runs. */
    sample: { siteUrl: string; cmsUrl: string; dataDir: string };
  }
}

const ROOT = resolve(import.meta.dirname, '../../..');
const RENDITIONS = 'store/renditions';
/** What decides the bytes of a rendition: the crops, the encoder and its version. */
const RENDITION_SOURCES = [
  'site/src/model/picture.ts',
  'site/src/store/media-files.ts',
  'pnpm-workspace.yaml',
];

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
  const dataDir = makeFolder('sample');
  // What a start would build as well; the publisher's tests find it where it is kept.
  const bundle = await buildBundle(BUNDLES);
  cpSync(bundle.folder, join(dataDir, 'cache/bundles', bundle.id), { recursive: true });
  const kept = keptRenditions();
  if (existsSync(kept)) cpSync(kept, join(dataDir, RENDITIONS), { recursive: true });
  const stack = await startStack({ ...(await makeSettings(dataDir)), SAMPLE_CONTENT: 'true' });
  if (!existsSync(kept)) {
    cpSync(join(dataDir, RENDITIONS), `${kept}.tmp`, { recursive: true });
    renameSync(`${kept}.tmp`, kept);
  }
  return stack;
}

/** Renditions of the sample's pictures are the same in every run, until the code that makes them changes. */
function keptRenditions(): string {
  const hash = createHash('sha256');
  for (const file of RENDITION_SOURCES) hash.update(readFileSync(join(ROOT, file)));
  return join(ROOT, 'tests/.cache', `renditions-${hash.digest('hex').slice(0, 16)}`);
}
