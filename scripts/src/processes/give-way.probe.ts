import { readdirSync } from 'node:fs';
import { getPriority } from 'node:os';
import { giveWay } from './give-way.ts';

const THREADS = '/proc/self/task';

/** Tells its test of the priorities of its threads, which are one on other systems than Linux. */
giveWay('editors');
const threads = process.platform === 'linux' ? readdirSync(THREADS).map(Number) : [0];
process.send?.(threads.map(getPriority), undefined, undefined, () => process.disconnect());
