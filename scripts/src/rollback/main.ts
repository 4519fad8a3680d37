import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listBundles } from '@ntm/site/renderer';
import { STORE_FORMAT } from '@ntm/site/store';
import { getState, openPublisherDatabase, setState } from '../publish/publisher-database.ts';
import { runMain } from '../settings/run-main.ts';
import { loadEnvironment, readSettings } from '../settings/settings.ts';
import { RollbackRefused } from './rollback-refused.ts';

/**
 * `rollback [bundle] | --list | --undo`: pins the publisher to an older bundle of the site's code; today's content is
 * then rendered with it, since content never rolls back. The publisher takes it up at its next start.
 */
await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: 'boolean', default: false }, undo: { type: 'boolean', default: false } },
  });
  const { dataDir } = readSettings(loadEnvironment());
  const db = openPublisherDatabase(join(dataDir, 'store'));
  const bundles = (await listBundles(join(dataDir, 'cache/bundles'))).filter(
    ({ storeFormat }) => storeFormat === STORE_FORMAT,
  );
  const live = getState(db, 'bundle');
  if (values.list) {
    for (const { id, builtAt } of bundles)
      console.log(`${id} built ${builtAt}${id === live ? ' (live)' : ''}`);
    return 0;
  }
  if (values.undo) {
    setState(db, 'pinned-bundle', '');
    console.log('the newest code is live again after the next start of the publisher');
    return 0;
  }
  const current = bundles.find(({ id }) => id === live)?.builtAt ?? '~';
  const wanted = positionals[0] ?? bundles.find(({ builtAt }) => builtAt < current)?.id;
  if (!wanted || !bundles.some(({ id }) => id === wanted)) {
    throw new RollbackRefused(
      wanted
        ? `there is no bundle ${wanted}; see "pnpm rollback --list"`
        : 'there is no older bundle to go back to',
    );
  }
  setState(db, 'pinned-bundle', wanted);
  console.log(
    `bundle ${wanted} is live after the next start of the publisher; "pnpm rollback --undo" takes this back`,
  );
  return 0;
});
