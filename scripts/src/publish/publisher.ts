import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { buildBundle, loadRenderer, listBundles, type Bundle, type Renderer } from '@ntm/site/renderer';
import { openStore, type Store } from '@ntm/site/store';
import type { CmsClient } from './http-feed-client.ts';
import { lockStore } from './lock-store.ts';
import { getState, openPublisherDatabase } from './publisher-database.ts';
import { putLive, type LiveFolders } from './put-live.ts';
import { stagingFolder } from './stage-files.ts';
import { foldsFolder } from './search/fold-segments.ts';

export interface PublisherOptions {
  readonly dataDir: string;
  /** Where bundles of the site's code are kept. */
  readonly bundlesFolder: string;
  readonly siteUrl: string;
  readonly client: CmsClient;
  readonly now: () => Date;
}

/** Everything that a publication works with; one process holds it at a time. */
export interface Publisher {
  readonly options: PublisherOptions;
  readonly storeFolder: string;
  readonly live: string;
  readonly releases: string;
  readonly store: Store;
  readonly db: DatabaseSync;
  readonly bundle: Bundle;
  readonly renderer: Renderer;
  readonly close: () => void;
}

/**
 * Opens the store, finishes what a killed publisher left half done, and loads the site's code.
 * @throws StoreLocked when another publisher works on the same folder
 */
export async function openPublisher(options: PublisherOptions): Promise<Publisher> {
  const storeFolder = join(options.dataDir, 'store');
  const unlock = lockStore(storeFolder);
  try {
    const folders = {
      storeFolder,
      live: join(options.dataDir, 'live'),
      releases: join(options.dataDir, 'releases'),
    };
    const db = openPublisherDatabase(storeFolder);
    putLive(db, folders);
    sweepLeftovers(folders);
    const store = openStore(storeFolder);
    const bundle = await chooseBundle(db, options.bundlesFolder);
    const renderer = await loadRenderer(bundle, storeFolder);
    const close = () => {
      renderer.close();
      store.db.close();
      db.close();
      unlock();
    };
    return { options, ...folders, store, db, bundle, renderer, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Removes what killed or failed publications prepared and never put live. */
function sweepLeftovers({ storeFolder, live, releases }: LiveFolders): void {
  rmSync(stagingFolder(storeFolder), { recursive: true, force: true });
  rmSync(foldsFolder(storeFolder), { recursive: true, force: true });
  const current = existsSync(live) ? basename(realpathSync(live)) : null;
  const names = existsSync(releases) ? readdirSync(releases) : [];
  for (const name of names)
    if (name !== current) rmSync(join(releases, name), { recursive: true, force: true });
}

/** The code as it stands, or the older bundle that a roll back has pinned. */
async function chooseBundle(db: DatabaseSync, folder: string): Promise<Bundle> {
  const pinned = getState(db, 'pinned-bundle');
  if (!pinned) return buildBundle(folder);
  const found = (await listBundles(folder)).find(({ id }) => id === pinned);
  if (!found)
    throw new Error(
      `the bundle ${pinned} that a roll back chose is gone; undo it with "pnpm rollback --undo"`,
    );
  return found;
}
