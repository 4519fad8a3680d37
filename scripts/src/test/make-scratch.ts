import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../processes/is-running.ts';

/** Where Linux keeps files in memory. */
const SHARED_MEMORY = '/dev/shm';
/** Of the file system that lies in memory (`statfs(2)`). */
const TMPFS = 0x0102_1994;
/** Bytes that a whole run holds at most, three times over. */
const FILES = 4 * 2 ** 30;
/** Bytes that are free where such a run and its processes do not press anyone. */
const FILES_AND_PROCESSES = 12 * 2 ** 30;
/** The name of a run's folder, with its process. */
const OF_RUN = /^ntm-test-(\d+)-/;

/**
 * Makes the folder for the temporary files of a run and for what its processes compile; it goes with the run, whatever was
 * left there. Anyone may write there, as in the system's own folder: root's PostgreSQL belongs to another user.
 * @returns its absolute path
 */
export function makeScratch(parent = pickParent()): string {
  sweep(parent);
  const folder = mkdtempSync(join(parent, `ntm-test-${process.pid}-`));
  chmodSync(folder, 0o1777);
  return folder;
}

/**
 * A run makes some hundred thousand small files and flushes many of them: it is quicker in memory, where there is plenty
 * and nobody has named another place.
 */
function pickParent(): string {
  const isFree = !process.env['TMPDIR'] && process.availableMemory() >= FILES_AND_PROCESSES;
  return isFree && roomInMemory() >= FILES ? SHARED_MEMORY : tmpdir();
}

/** Bytes that fit into the memory's folder; none where a system has no such thing. */
function roomInMemory(): number {
  try {
    const { type, bavail, bsize } = statfsSync(SHARED_MEMORY);
    return type === TMPFS ? bavail * bsize : 0;
  } catch {
    return 0;
  }
}

/** Removes what runs have left that were killed: in memory it would lie until the machine starts anew. */
function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    const owner = Number(OF_RUN.exec(name)?.[1]);
    if (owner && !isRunning(owner)) remove(join(parent, name));
  }
}

/** What another user's run has left is theirs to remove, and keeps nobody from testing. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true });
  } catch (error) {
    console.warn(`${folder} is left of a run that was killed: ${(error as Error).message}`);
  }
}
