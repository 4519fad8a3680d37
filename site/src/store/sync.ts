import { parseChangesPage, type WireChange } from '@ntm/shared';
import { applyIncoming, type AppliedChanges } from './apply-incoming.ts';
import { getMeta, inTransaction, setMeta, type Store } from './database.ts';
import type { FeedClient } from './feed-client.ts';
import { forgetBodiesAhead, prepareBodiesAhead } from './prepare-bodies.ts';
import { forgetMediaAhead, prepareMediaAhead } from './prepare-media-ahead.ts';

/**
 * Brings the store to the newest state of the change feed. The store that pages render from changes in one step, when
 * all changes are there.
 *
 * @param options.again judges what is set aside once more, also when nothing came
 * @returns what changed, also the documents that were set aside
 * @throws what the client throws, and ContractError when a page of changes is not one
 */
export async function syncStore(
  store: Store,
  client: FeedClient,
  options: { again?: boolean } = {},
): Promise<AppliedChanges> {
  await fetchIncoming(store, client);
  return applyIncoming(store, client, options.again ?? false);
}

/**
 * Fetches the changes that the store does not have yet, and applies none of them. Pages of changes are kept as they
 * arrive, so that a sync which breaks off goes on where it was. A new epoch (a restored or imported database) is read
 * from nothing, and replaces everything.
 *
 * @throws what the client throws, and ContractError when a page of changes is not one
 */
export async function fetchIncoming(store: Store, client: FeedClient): Promise<void> {
  let coming: Promise<unknown> | null = null;
  for (;;) {
    const page = parseChangesPage(await (coming ?? client.fetchChanges(getCursor(store).fetched)));
    coming = null;
    const { incomingEpoch, fetched } = getCursor(store);
    // A whole installation of the CMS restored from a backup keeps its epoch, but not what it had handed out since.
    if (page.epoch !== incomingEpoch || page.head < fetched) {
      startEpoch(store, page.epoch);
      continue;
    }
    if (page.next < page.head && page.changes.length > 0) {
      // The CMS makes the next page while this one is kept.
      coming = client.fetchChanges(page.next);
      coming.catch(() => null);
    }
    keepIncoming(store, page.changes, page.next);
    if (page.next >= page.head) return;
    if (coming) {
      prepareMediaAhead(store, client, page.changes);
      await prepareBodiesAhead(store, page.changes);
    }
    if (page.changes.length === 0)
      throw new Error(`the change feed stands still at ${page.next} of ${page.head}`);
  }
}

/** Where the store stands in the change feed. */
export function getCursor(store: Store): {
  epoch: string;
  seq: number;
  incomingEpoch: string;
  fetched: number;
} {
  return {
    epoch: getMeta(store, 'epoch') ?? '',
    seq: Number(getMeta(store, 'seq') ?? 0),
    incomingEpoch: getMeta(store, 'incoming-epoch') ?? '',
    fetched: Number(getMeta(store, 'fetched') ?? 0),
  };
}

function startEpoch(store: Store, epoch: string): void {
  forgetBodiesAhead(store);
  forgetMediaAhead(store);
  inTransaction(store, () => {
    store.db.exec('DELETE FROM incoming');
    setMeta(store, 'incoming-epoch', epoch);
    setMeta(store, 'fetched', '0');
    setMeta(store, 'epoch', '');
  });
}

function keepIncoming(store: Store, changes: readonly WireChange[], next: number): void {
  inTransaction(store, () => {
    const insert = store.db.prepare('INSERT OR REPLACE INTO incoming VALUES (?, ?, ?, ?, ?)');
    for (const change of changes) {
      const document = change.action === 'upsert' ? JSON.stringify(change.document) : null;
      insert.run(change.type, change.documentId, change.seq, change.action, document);
    }
    setMeta(store, 'fetched', String(next));
  });
}
