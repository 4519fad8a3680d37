import type { WireUpload } from '@ntm/shared';
import { toPicture } from '../model/picture.ts';
import type { Store } from './database.ts';
import { MediaMissing, MediaUnavailable, type FeedClient } from './feed-client.ts';
import { findFacts } from './media-facts.ts';
import { keepOriginal, makeRenditions, UnreadableMedia } from './media-files.ts';
import { prepare } from './statement.ts';

/**
 * Makes the renditions of pictures that were uploaded and are in nothing public yet, one at a time, so that a story with
 * large photographs goes live as fast as one without. They stay in the store, which nobody serves; what the library has no
 * more is forgotten.
 * @returns how many were made ready
 * @throws when the network fails
 */
export async function prepareUploads(store: Store, client: FeedClient, signal: AbortSignal): Promise<number> {
  if (!client.fetchUploads || !client.fetchUpload) return 0;
  const uploads = await client.fetchUploads();
  forgetOthers(store, uploads);
  let made = 0;
  for (const upload of uploads) {
    if (signal.aborted) break;
    if (isReady(store, upload)) continue;
    await prepareUpload(store, upload, () => client.fetchUpload?.(upload.documentId));
    made++;
  }
  return made;
}

async function prepareUpload(
  store: Store,
  { documentId, stamp, mime, focalPoint }: WireUpload,
  fetchBytes: () => Promise<Uint8Array> | undefined,
): Promise<void> {
  const keep = prepare(store, 'INSERT OR REPLACE INTO ahead VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  try {
    const bytes = await fetchBytes();
    if (!bytes) return;
    const facts = await keepOriginal(store.folder, bytes, mime, (hash) => findFacts(store, hash));
    const picture = toPicture(facts, focalPoint);
    if (picture) await makeRenditions(store.folder, picture);
    const { hash, kind, width, height } = facts;
    keep.run(documentId, stamp, hash, kind, mime, facts.bytes, width, height, JSON.stringify(focalPoint));
  } catch (error) {
    if (error instanceof MediaMissing || error instanceof MediaUnavailable) return;
    if (!(error instanceof UnreadableMedia)) throw error;
    // Whoever publishes it is told; until then nobody waits for it.
    keep.run(documentId, stamp, '', 'file', mime, 0, null, null, 'null');
  }
}

function isReady(store: Store, { documentId, stamp }: WireUpload): boolean {
  const row = prepare(store, 'SELECT stamp FROM ahead WHERE document_id = ?').get(documentId);
  return row?.['stamp'] === stamp;
}

function forgetOthers(store: Store, uploads: readonly WireUpload[]): void {
  const sql = 'DELETE FROM ahead WHERE document_id NOT IN (SELECT value FROM json_each(?))';
  prepare(store, sql).run(JSON.stringify(uploads.map(({ documentId }) => documentId)));
}
