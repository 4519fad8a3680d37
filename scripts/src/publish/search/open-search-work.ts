import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '@ntm/site/store';
import { openPublisherDatabase } from '../publisher-database.ts';
import { putLive } from '../put-live.ts';
import type { SearchWork } from './search-work.ts';
import { foldsFolder } from './fold-segments.ts';

/**
 * A publisher of the search index alone, for tests and measurements: it renders no page. What a killed one decided is
 * finished, as the publisher does.
 */
export function openSearchWork(dataDir: string, now: () => Date): SearchWork & { close: () => void } {
  const storeFolder = join(dataDir, 'store');
  const folders = { storeFolder, live: join(dataDir, 'live'), releases: join(dataDir, 'releases') };
  mkdirSync(join(folders.releases, 'first'), { recursive: true });
  if (!existsSync(folders.live)) symlinkSync('releases/first', folders.live);
  const store = openStore(storeFolder);
  const db = openPublisherDatabase(storeFolder);
  putLive(db, folders);
  rmSync(foldsFolder(storeFolder), { recursive: true, force: true });
  const close = () => {
    db.close();
    store.db.close();
  };
  return { ...folders, store, db, options: { now }, close };
}
