import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collectFolder } from './collect-files.ts';
import type { LiveFile } from './live-file.ts';
import type { Publisher } from './publisher.ts';

/** How long code that no page names any more stays: pages still open in browsers may ask for it. */
const LINGER_MILLISECONDS = 7 * 24 * 3_600_000;

/** The files that the pages of this code load, and those of older code that linger. */
export async function collectAssets(publisher: Publisher): Promise<LiveFile[]> {
  const current = await collectFolder(join(publisher.bundle.folder, 'client'), 'asset');
  const names = new Set(current.map(({ path }) => path));
  return [...current, ...findLingering(publisher).filter(({ path }) => !names.has(path))];
}

/** Paths of assets that have lingered long enough. */
export function findExpiredAssets({ db, options }: Publisher): string[] {
  const rows = db
    .prepare("SELECT path FROM file WHERE kind = 'asset' AND obsolete_at < ?")
    .all(expiry(options.now()));
  return rows.map((row) => String(row.path));
}

/** Only files with a hash in their names: others were replaced, not outlived. */
function findLingering({ db, options, live }: Publisher): LiveFile[] {
  const rows = db
    .prepare(
      "SELECT * FROM file WHERE kind = 'asset' AND path LIKE '\\_astro/%' ESCAPE '\\' AND ifnull(obsolete_at, '~') >= ?",
    )
    .all(expiry(options.now()));
  const standing = rows.filter((row) => existsSync(join(live, String(row.path))));
  return standing.map((row) => ({
    path: String(row.path),
    kind: 'asset',
    digest: String(row.digest),
    bytes: Number(row.bytes),
    obsoleteAt: String(row.obsolete_at ?? options.now().toISOString()),
    content: { copyOf: join(live, String(row.path)) },
  }));
}

function expiry(now: Date): string {
  return new Date(now.getTime() - LINGER_MILLISECONDS).toISOString();
}
