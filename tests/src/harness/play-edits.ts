import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { findDifferences, Rehearsal, runPublication, type Publisher } from '@ntm/scripts/publisher';
import { differencesBetween } from './compare-sites.ts';
import { Newsroom, type Edit } from './edits.ts';
import { makeFolder, openTestPublisher, publishFromNothing } from './publishing.ts';
import { answersFromNothing, answersOf } from './search-answers.ts';
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
 * @returns what was not as a full render makes it, or search has it from nothing, after the first edit that left it so; or null
 */
export async function playEdits(world: PlayedWorld, edits: readonly Edit[]): Promise<string | null> {
  for (const [index, edit] of edits.entries()) {
    const said = `after edit ${index + 1} of ${JSON.stringify(edits.slice(0, index + 1))}`;
    const failure = await playEdit(world, edit);
    if (failure !== null) return `${failure} ${said}`;
    const differences = await findDifferences(world.publisher);
    if (differences.length > 0) return `${JSON.stringify(differences)} ${said}`;
    const [found, wanted] = [
      await answersOf(world.publisher.live),
      await answersFromNothing(world.publisher),
    ];
    if (!isDeepStrictEqual(found, wanted)) return `search answers otherwise ${said}`;
  }
  return null;
}

/** Plays one edit and publishes it, without a look at what came of it. @returns why it is not live, or null */
export async function playEdit(world: PlayedWorld, edit: Edit): Promise<string | null> {
  world.newsroom.apply(edit);
  if (edit.kind === 'restart') await reopen(world);
  const report = await runPublication(world.publisher);
  // As when it watches the feed: what it remembers then must hold when the next edit comes.
  if (edit.kind === 'restart') await new Rehearsal(world.publisher).advance(async () => false);
  return report && report.outcome !== 'live' ? (report.error ?? 'failed') : null;
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
  return differencesBetween(join(dataDir, 'live'), full);
}

async function reopen(world: PlayedWorld): Promise<void> {
  world.publisher.close();
  const now = () => new Date(world.newsroom.now);
  world.publisher = await openTestPublisher(world.newsroom.feed, world.dataDir, now);
}
