import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findDifferences, runPublication, SearchUpkeep } from '@ntm/scripts/publisher';
import { makeArticle } from '../harness/make-documents.ts';
import { makeFolder, openTestPublisher } from '../harness/publishing.ts';
import { createSmallWorld } from '../harness/small-world.ts';

/** What databases and their logs may grow by. */
const ALLOWED = 8 << 20;
/** After so many publications everything has been written once, and the search index keeps no more than an hour of itself. */
const WARM = 150;
const MINUTE = 60_000;

/** Publishes the same few stories again and again: the data folder stays as large as it was. @throws Error when it grows */
export async function soakDisk(publications: number): Promise<void> {
  const feed = await createSmallWorld();
  const dataDir = makeFolder('soak-disk');
  let now = Date.parse('2022-10-01T03:10:00Z');
  const publisher = await openTestPublisher(feed, dataDir, () => new Date(now));
  const upkeep = new SearchUpkeep(publisher);
  let before = 0;
  for (let count = 0; count < publications; count++) {
    feed.put(makeArticle(`bai${count % 5}`, { title: `Lần ${count}`, body: `Lần thứ ${count}.` }));
    const report = await runPublication(publisher);
    if (report?.outcome !== 'live') throw new Error(report?.error ?? 'nothing was published');
    now += MINUTE;
    await upkeep.advance();
    if (count === WARM) before = measure(dataDir);
    if (count % 500 === 0) console.log(`disk: ${count} publications, ${(measure(dataDir) >> 10).toLocaleString()} KB`); // prettier-ignore
  }
  upkeep.end();
  const after = measure(dataDir);
  const differences = await findDifferences(publisher);
  publisher.close();
  if (differences.length > 0) throw new Error(JSON.stringify(differences));
  if (publications > WARM && after > before + ALLOWED)
    throw new Error(`grew from ${before} to ${after} bytes`);
}

function measure(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
