import { existsSync } from 'node:fs';
import type { WireChange } from '@ntm/shared';
import pLimit from 'p-limit';
import type { Store } from './database.ts';
import type { FeedClient } from './feed-client.ts';
import type { IncomingRow } from './incoming.ts';
import { originalPath, renditionPath } from './media-files.ts';
import { prepareMedia, type PreparedMedia } from './prepare-media.ts';

/** Files that are fetched and encoded at a time. */
const MEDIA_AT_ONCE = 2;
const limit = pLimit(MEDIA_AT_ONCE);

/** Files that were begun ahead, by the change that they came with; null when one did not come. */
const ahead = new WeakMap<Store, Map<number, Promise<PreparedMedia | null>>>();

/**
 * Begins to fetch and to make ready the files that came while other changes are still coming: `prepareAllMedia` finds them
 * begun. What goes wrong here holds nothing up; it is tried again, and told, after everything that is taken away from
 * readers.
 */
export function prepareMediaAhead(store: Store, client: FeedClient, changes: readonly WireChange[]): void {
  const begun = ahead.get(store) ?? new Map<number, Promise<PreparedMedia | null>>();
  ahead.set(store, begun);
  for (const change of changes) {
    if (change.type !== 'media' || change.action !== 'upsert') continue;
    const prepared = limit(() => prepareMedia(store, client, change.document));
    begun.set(
      change.seq,
      prepared.catch(() => null),
    );
  }
}

/** Forgets them: the feed counts from nothing again. */
export function forgetMediaAhead(store: Store): void {
  ahead.delete(store);
}

/**
 * Fetches and makes ready the files of all media documents that came.
 * @returns by document
 * @throws when the network fails: then all is tried again
 */
export async function prepareAllMedia(
  store: Store,
  client: FeedClient,
  incoming: readonly IncomingRow[],
): Promise<Map<string, PreparedMedia>> {
  const begun = ahead.get(store);
  forgetMediaAhead(store);
  const rows = incoming.filter(({ type, action }) => type === 'media' && action === 'upsert');
  let done = 0;
  const prepared = await Promise.all(
    rows.map(async ({ documentId, seq, document }) => {
      const known = (await begun?.get(seq)) ?? null;
      const isUsable = known !== null && isStillThere(store, known);
      const media = isUsable ? known : await limit(() => prepareMedia(store, client, document));
      client.onProgress?.(++done, rows.length);
      return [documentId, media] as const;
    }),
  );
  return new Map(prepared);
}

/** Whether nothing was swept since. */
function isStillThere({ folder }: Store, prepared: PreparedMedia): boolean {
  if (prepared.kind === 'unusable') return true;
  const { facts, renditions } = prepared;
  const paths = [originalPath(folder, facts.hash), ...[...renditions.keys()].map((src) => renditionPath(folder, src))]; // prettier-ignore
  return paths.every((path) => existsSync(path));
}
