import { parseArgs } from 'node:util';
import { compileServer } from '@ntm/scripts/build';
import { soakDisk } from './soak-disk.ts';
import { soakEdits } from './soak-edits.ts';
import { soakFaults } from './soak-faults.ts';
import { soakLoad } from './soak-load.ts';

/**
 * `pnpm soak [--sequences 1000] [--length 20] [--seed n] [--publications 10000] [--stories 500] [--only edits,disk,faults,load]`:
 * what `npm test` tries a few times, for hours. Ends with exit code 1 at the first thing that is wrong.
 */
const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '1000' },
    length: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    publications: { type: 'string', default: '10000' },
    stories: { type: 'string', default: '500' },
    only: { type: 'string', default: 'edits,disk,faults,load' },
  },
});
const number = (name: 'sequences' | 'length' | 'seed' | 'publications' | 'stories') => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} must be a whole number`);
  return value;
};
const parts = {
  edits: () => soakEdits(number('sequences'), number('length'), number('seed')),
  disk: () => soakDisk(number('publications')),
  faults: () => soakFaults(),
  load: () => soakLoad(number('stories')),
};
const chosen = values.only.split(',');
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`--only knows ${Object.keys(parts).join(', ')}; not ${unknown.join(', ')}`); // prettier-ignore

await compileServer({ say: console.log, signal: new AbortController().signal });
for (const [name, run] of Object.entries(parts)) {
  if (!chosen.includes(name)) continue;
  const began = performance.now();
  await run();
  console.log(`${name}: all well after ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
process.exit(0);
