import { readFileSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority;
const AUTOGROUP = '/proc/self/autogroup';

/**
 * Lets other programs of this machine go first where they want the processor at the same time: editors wait for the CMS,
 * nobody for a publication. To be called before threads are started, which inherit it.
 * @param to whom; `everything` also lets a publisher go first, which gives way itself
 */
export function giveWay(to: 'editors' | 'everything'): void {
  const priority = to === 'editors' ? PRIORITY_BELOW_NORMAL : PRIORITY_LOW;
  setPriority(priority);
  try {
    // Linux may weigh sessions against each other, not processes; a supervised part has one of its own, others share theirs.
    if (leadsSession()) writeFileSync(AUTOGROUP, String(priority));
  } catch {
    // Other systems have no such thing, and Linux takes one of these in a tenth of a second: nothing depends on it.
  }
}

/** By the sixth field of `/proc/self/stat`; the second is a name, which may hold anything. */
function leadsSession(): boolean {
  const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\)/s, '').trim().split(' ');
  return Number(fields[3]) === process.pid;
}
