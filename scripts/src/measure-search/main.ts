import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runMain } from '../settings/run-main.ts';
import { measureSearch } from './measure-search.ts';

/** `measure:search [--documents <n>,…]`: what search costs the publisher and its readers, as JSON. */
await runMain(async () => {
  const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' } } });
  for (const documents of values.documents.split(',').map(Number)) {
    const folder = mkdtempSync(join(tmpdir(), 'ntm-measure-'));
    try {
      console.log(JSON.stringify(await measureSearch(documents, folder), null, 1));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return 0;
});
