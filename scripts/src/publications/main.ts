import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPublisherDatabase } from '../publish/publisher-database.ts';
import { listReports } from '../publish/reports.ts';
import { runMain } from '../settings/run-main.ts';
import { loadEnvironment, readSettings } from '../settings/settings.ts';
import { describePublication } from './describe-publication.ts';

/** `publications [--limit n] [--json]`: the record of past publications, newest first. */
await runMain(async () => {
  const { values } = parseArgs({
    options: { limit: { type: 'string', default: '20' }, json: { type: 'boolean', default: false } },
  });
  const db = openPublisherDatabase(join(readSettings(loadEnvironment()).dataDir, 'store'));
  const reports = listReports(db, Number(values.limit) || 20);
  if (values.json) console.log(JSON.stringify(reports, null, 2));
  else if (reports.length === 0) console.log('nothing was published yet');
  else for (const report of reports) console.log(describePublication(report));
  db.close();
  return 0;
});
