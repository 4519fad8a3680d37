import type { Core } from '@strapi/strapi';
import { ContractError } from '@ntm/shared';
import { withFeed } from './feed-tables';
import { recordDocument } from './record-document';
import { recordMedia } from './record-media';
import { findStamp, findStamps } from './stored-state';
import { takeNumber } from './take-number';
import { EDITORIAL_TYPES, type EditorialType } from './wire-types';

/** Makes the feed anew from what is stored, as after an import. Clients must sync from nothing afterwards. */
export async function rebuildFeed(strapi: Core.Strapi): Promise<void> {
  await withFeed(strapi, async (table) => {
    await table('ntm_feed_change').delete();
    await table('ntm_feed_reference').delete();
    await recordEverything(strapi);
  });
}

/** Appends every public document whose wire form is another one than the feed's newest state. */
export async function recordEverything(strapi: Core.Strapi): Promise<void> {
  for (const type of EDITORIAL_TYPES) {
    const stamps = await findStamps(strapi, type);
    for (const documentId of stamps.keys()) await recordIfFit(strapi, type, documentId);
  }
}

/** Brings the files that the feed carries up to what the library has now. */
export async function recordChangedMedia(strapi: Core.Strapi): Promise<void> {
  await withFeed(strapi, async (table) => {
    const rows = await table('ntm_feed_change')
      .where({ type: 'media', action: 'upsert' })
      .select('document_id', 'stamp');
    const stamps = rows.length > 0 ? await findStamps(strapi, 'media') : new Map<string, string>();
    for (const row of rows) {
      const stamp = stamps.get(row.document_id);
      if (stamp && stamp !== row.stamp) await recordMedia(strapi, table, row.document_id, true);
    }
  });
}

/** One document that breaks the contract is kept out and reported; it holds up itself alone. */
async function recordIfFit(strapi: Core.Strapi, type: EditorialType, documentId: string): Promise<void> {
  try {
    await recordDocument(strapi, type, documentId);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    strapi.log.error(error.message);
    await keepOut(strapi, type, documentId);
  }
}

/** Leaves a removal that knows the document's stamp, so that the next start doesn't take it for a change. */
async function keepOut(strapi: Core.Strapi, type: EditorialType, documentId: string): Promise<void> {
  const stamp = await findStamp(strapi, type, documentId);
  await withFeed(strapi, async (table) => {
    const seq = await takeNumber(strapi, table);
    await table('ntm_feed_change')
      .insert({ type, document_id: documentId, seq, action: 'remove', document: null, stamp, live_at: null })
      .onConflict(['type', 'document_id'])
      .merge();
  });
}
