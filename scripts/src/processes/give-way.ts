import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';

const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority;
const THREADS = '/proc/self/task';

/**
 * Lets other programs of this machine go first where they want the processor at the same time: editors wait for the CMS,
 * nobody for a publication. Threads that are started later inherit it.
 * @param to whom; `everything` also lets a publisher go first, which gives way itself
 */
export function giveWay(to: 'editors' | 'everything'): void {
  const priority = to === 'editors' ? PRIORITY_BELOW_NORMAL : PRIORITY_LOW;
  for (const thread of listThreads()) lower(thread, priority);
  // A supervised part has a session of its own, others share theirs.
  if (leadsSession()) lowerSession('self', priority);
}

/**
 * Lets other programs go before a process that leads a session, and before all that it starts from now on.
 * @param niceness as `nice` counts it: 0 to 19; what is lower already stays so
 */
export function standBack(pid: number, niceness: number): void {
  lower(pid, Math.max(getPriority(), niceness));
  lowerSession(pid, niceness);
}

/** Linux may weigh sessions against each other, not processes. */
function lowerSession(process: number | 'self', priority: number): void {
  try {
    writeFileSync(`/proc/${process}/autogroup`, String(priority));
  } catch {
    // Other systems have no such thing, and Linux takes one of these in a tenth of a second: nothing depends on it.
  }
}

/** On Linux each thread has a priority of its own, and those that collect garbage run from the start. */
function listThreads(): number[] {
  return existsSync(THREADS) ? readdirSync(THREADS).map(Number) : [0];
}

function lower(id: number, priority: number): void {
  try {
    setPriority(id, priority);
  } catch {
    // It has ended meanwhile, or goes last already: only an administrator's process may rise.
  }
}

/** By the sixth field of `/proc/self/stat`; the second is a name, which may hold anything. */
function leadsSession(): boolean {
  const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\)/s, '').trim().split(' ');
  return Number(fields[3]) === process.pid;
}
