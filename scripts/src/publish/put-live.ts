import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { stagingFolder } from './stage-files.ts';
import { digestOf } from './render-page.ts';
import { setState, transact } from './publisher-database.ts';

/** Folders of the installation that a publication touches. */
export interface LiveFolders {
  readonly storeFolder: string;
  /** What is served: a link to a folder in `releases`. */
  readonly live: string;
  readonly releases: string;
}

/** Whether something that was decided is still to be done. */
export function hasPending(db: DatabaseSync): boolean {
  return db.prepare('SELECT 1 FROM pending LIMIT 1').get() !== undefined;
}

/**
 * Does what the journal says is still to be done to the live folder: each file by an atomic rename, a whole release by
 * an atomic switch of the link. Every step may be done twice, so a publisher that was killed half way does it again.
 * Where a prepared file is lost, the journal is given up and everything is to be rendered anew.
 */
export function putLive(db: DatabaseSync, folders: LiveFolders): void {
  const steps = db.prepare('SELECT action, path, staged FROM pending ORDER BY step').all();
  const isDone = steps.every(({ action, path, staged }) => {
    if (action === 'switch') return switchLive(folders, String(path));
    if (action === 'put') return putFile(db, folders, String(path), String(staged));
    removeFile(folders.live, String(path));
    return true;
  });
  transact(db, () => {
    db.exec('DELETE FROM pending');
    if (!isDone) setState(db, 'bundle', '');
  });
}

/** @returns false when the file is neither prepared nor live */
function putFile(
  db: DatabaseSync,
  { live, storeFolder }: LiveFolders,
  path: string,
  staged: string,
): boolean {
  const source = join(stagingFolder(storeFolder), staged);
  const target = join(live, path);
  if (moveFile(source, target)) return true;
  // Not there any more: this step was done before the publisher was killed, or the file is lost.
  const row = db.prepare('SELECT kind, digest FROM file WHERE path = ?').get(path);
  return existsSync(target) && (row?.kind === 'media' || digestOf(readFileSync(target)) === row?.digest);
}

/** Nearly every folder is there, and is not asked for first. @returns false when there is no such file */
function moveFile(source: string, target: string): boolean {
  try {
    renameSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (!existsSync(source)) return false;
    mkdirSync(dirname(target), { recursive: true });
    renameSync(source, target);
  }
  return true;
}

function removeFile(live: string, path: string): void {
  rmSync(join(live, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const full = join(live, folder);
    if (!existsSync(full) || readdirSync(full).length > 0) return;
    rmdirSync(full);
  }
}

/** @returns false when the prepared release is gone */
function switchLive({ live, releases }: LiveFolders, release: string): boolean {
  if (!existsSync(join(releases, release))) return false;
  const link = `${live}.new`;
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(live), join(releases, release)), link);
  renameSync(link, live);
  for (const name of readdirSync(releases)) {
    if (name !== release) rmSync(join(releases, name), { recursive: true, force: true });
  }
  return true;
}
