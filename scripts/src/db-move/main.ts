import { runMain } from '../settings/run-main.ts';
import { loadEnvironment, readSettings } from '../settings/settings.ts';
import { moveDatabase } from './move-database.ts';

/**
 * `db:move`: copies a stopped installation's SQLite database into the empty PostgreSQL database of DATABASE_URL, and
 * proves that nothing is missing. The SQLite database stays as it is.
 */
await runMain(async () => {
  await moveDatabase(readSettings(loadEnvironment()), console.log);
  return 0;
});
