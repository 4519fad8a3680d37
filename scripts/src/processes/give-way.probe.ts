import { getPriority } from 'node:os';
import { giveWay } from './give-way.ts';

/** Tells its test of its priority. */
giveWay('editors');
process.send?.(getPriority(), undefined, undefined, () => process.disconnect());
