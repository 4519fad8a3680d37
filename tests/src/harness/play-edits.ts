import { join } from 'node:path';
import { findDifferences, runPublication, type Publisher } from '@ntm/scripts/publisher';
import { Newsroom, type Edit } from './edits.ts';
import { makeFolder, openTestPublisher, publishFromNothing, readTree } from './publishing.ts';
import { createSmallWorld } from './small-world.ts';

/** A newsroom and the installation that publishes what it does. */
export interface PlayedWorld {
  readonly newsroom: Newsroom;
  readonly dataDir: string;
  publisher: Publisher;
}

export async function openWorld(): Promise<PlayedWorld> {
  const newsroom = new Newsroom(await createSmallWorld());
  const dataDir = makeFolder('edits');
  const publisher = await openTestPublisher(newsroom.feed, dataDir, () => new Date(newsroom.now));
  return { newsroom, dataDir, publisher };
}

/**
 * Plays edits one by one and publishes each.
 * @returns what in the live folder was not as a full render makes it after the first edit that left it so; null when all was
 */
export async function playEdits(world: PlayedWorld, edits: readonly Edit[]): Promise<string | null> {
  for (const [index, edit] of edits.entries()) {
    world.newsroom.apply(edit);
    if (edit.kind === 'restart') await reopen(world);
    const report = await runPublication(world.publisher);
    const said = `after edit ${index + 1} of ${JSON.stringify(edits.slice(0, index + 1))}`;
    if (report && report.outcome !== 'live') return `${report.error ?? 'failed'} ${said}`;
    const differences = await findDifferences(world.publisher);
    if (differences.length > 0) return `${JSON.stringify(differences)} ${said}`;
  }
  return null;
}

/**
 * Whether what is live is what an installation from nothing would have. What is set aside stands at its former version,
 * which a sync from nothing never saw: then nothing can be said.
 */
export async function findDifferencesFromNothing({
  newsroom,
  dataDir,
  publisher,
}: PlayedWorld): Promise<string[]> {
  if (publisher.store.db.prepare('SELECT 1 FROM set_aside').get()) return [];
  const full = await publishFromNothing(newsroom.feed, () => new Date(newsroom.now));
  return differences(readTree(join(dataDir, 'live')), full);
}

/** Paths of files that are in one tree alone, or differ. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}

async function reopen(world: PlayedWorld): Promise<void> {
  world.publisher.close();
  const now = () => new Date(world.newsroom.now);
  world.publisher = await openTestPublisher(world.newsroom.feed, world.dataDir, now);
}
