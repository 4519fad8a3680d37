import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { openPublisher, runPublication, type CmsClient, type Publisher } from '@ntm/scripts/publisher';
import type { FakeFeed } from './fake-feed.ts';

export const SITE_URL = 'https://ntm.example.vn';
/** Bundles of the site's code outlive a run of the tests: they are named by their sources. */
export const BUNDLES = resolve(import.meta.dirname, '../../.cache/bundles');

export function makeFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `ntm-${name}-`));
}

/** The publisher of an installation in a folder, over a feed in memory. */
export function openTestPublisher(
  feed: CmsClient,
  dataDir: string,
  now: () => Date = () => new Date('2022-10-01T03:10:00Z'),
): Promise<Publisher> {
  return openPublisher({ dataDir, bundlesFolder: BUNDLES, siteUrl: SITE_URL, client: feed, now });
}

/** Publishes everything from nothing. @returns the live folder */
export async function publishFromNothing(feed: FakeFeed, now?: () => Date): Promise<string> {
  const dataDir = makeFolder('full');
  const publisher = await openTestPublisher(feed, dataDir, now);
  try {
    const report = await runPublication(publisher);
    if (report?.outcome !== 'live')
      throw new Error(`the full publication failed: ${report?.error ?? 'nothing to do'}`);
    return join(dataDir, 'live');
  } finally {
    publisher.close();
  }
}

/** Every file below a folder: its path and a digest of its bytes. */
export function readTree(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .sort()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
