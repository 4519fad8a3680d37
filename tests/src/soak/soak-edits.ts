import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildWithAstro, differencesFromBuild } from '../harness/astro-build.ts';
import { arbitraryEdits, type Edit } from '../harness/edits.ts';
import { findDifferencesFromNothing, openWorld, playEdits } from '../harness/play-edits.ts';

/** How many sequences end with a clean `astro build`, which takes long: one of so many. */
const BUILT_EVERY = 50;

/**
 * Random sequences of edits, each from the beginning: after every edit what is live is what a full render makes, at the end
 * also what an installation from nothing has, and of some what `astro build` makes.
 * @throws Error with the shortest sequence that fast-check finds
 */
export async function soakEdits(sequences: number, length: number, seed: number): Promise<void> {
  console.log(`edits: ${sequences} sequences of ${length}, seed ${seed}`);
  let played = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryEdits(length), async (edits) => {
      await playFromBeginning(edits, ++played % BUILT_EVERY === 0);
      if (played % 10 === 0) console.log(`edits: ${played} sequences`);
    }),
    { numRuns: sequences, seed },
  );
}

async function playFromBeginning(edits: readonly Edit[], isBuilt: boolean): Promise<void> {
  const world = await openWorld();
  try {
    const fault = await playEdits(world, edits);
    if (fault) throw new Error(fault);
    const differences = await findDifferencesFromNothing(world);
    if (differences.length > 0)
      throw new Error(`unlike an installation from nothing: ${differences.join(', ')}`);
    const unbuilt = isBuilt
      ? differencesFromBuild(join(world.dataDir, 'live'), buildWithAstro(join(world.dataDir, 'store')))
      : [];
    if (unbuilt.length > 0) throw new Error(`unlike astro build: ${unbuilt.join(', ')}`);
  } finally {
    world.publisher.close();
    rmSync(world.dataDir, { recursive: true, force: true });
  }
}
