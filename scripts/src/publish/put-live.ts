import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { transact } from './publisher-database.ts';

/** Folders of the installation that a publication touches. */
export interface LiveFolders {
  /** What is served: a link to a folder in `releases`. */
  readonly live: string;
  readonly releases: string;
}

/**
 * Does what the journal says is still to be done to the live folder: each file by an atomic rename, a whole release by
 * an atomic switch of the link. Every step may be done twice, so a publisher that was killed half way does it again.
 * @returns how many steps there were
 */
export function putLive(db: DatabaseSync, folders: LiveFolders): number {
  const steps = db.prepare('SELECT action, path, staged FROM pending ORDER BY step').all();
  for (const { action, path, staged } of steps) {
    if (action === 'switch') switchLive(folders, String(path));
    else if (action === 'put') putFile(join(folders.live, String(path)), String(staged));
    else removeFile(folders.live, String(path));
  }
  transact(db, () => db.exec('DELETE FROM pending'));
  return steps.length;
}

function putFile(target: string, staged: string): void {
  // Not there any more: this step was done before the publisher was killed.
  if (!existsSync(staged)) return;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(staged, target);
}

function removeFile(live: string, path: string): void {
  rmSync(join(live, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const full = join(live, folder);
    if (!existsSync(full) || readdirSync(full).length > 0) return;
    rmdirSync(full);
  }
}

function switchLive({ live, releases }: LiveFolders, release: string): void {
  if (!existsSync(join(releases, release)))
    throw new Error(`the release ${release} that was to go live is gone`);
  const link = `${live}.new`;
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(live), join(releases, release)), link);
  renameSync(link, live);
  for (const name of readdirSync(releases)) {
    if (name !== basename(release)) rmSync(join(releases, name), { recursive: true, force: true });
  }
}
