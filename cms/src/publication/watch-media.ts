import type { Core } from '@strapi/strapi';
import { withFeed } from './feed-tables';
import { findChange, putRemoval } from './put-change';
import { recordMedia } from './record-media';
import { lockWriters } from './take-number';
import { MEDIA_UID } from './wire-types';

interface FileEvent {
  readonly params: { readonly data?: Record<string, unknown> };
  readonly result?: { readonly documentId?: string } | null;
}

/**
 * Follows the files of the library, which are written without the document service: what the feed carries is
 * appended when it changes. A crash between the library's write and ours is made good at the next start.
 */
export function watchMedia(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [MEDIA_UID],
    async afterUpdate(event) {
      const { params, result } = event as FileEvent;
      // Only a replacement writes the address; new bytes may leave every other field as it was.
      const replaced = params.data?.['url'] !== undefined;
      if (result?.documentId) await recordIfCarried(strapi, result.documentId, replaced);
    },
    async afterDelete(event) {
      const { result } = event as FileEvent;
      if (!result?.documentId) return;
      const identity = { type: 'media' as const, document_id: result.documentId };
      await withFeed(strapi, async (table) => {
        await lockWriters(table);
        await putRemoval(strapi, table, identity);
      });
    },
  });
}

async function recordIfCarried(strapi: Core.Strapi, documentId: string, replaced: boolean): Promise<void> {
  await withFeed(strapi, async (table) => {
    // A publish that has just read the file's former state is to commit first.
    await lockWriters(table);
    const newest = await findChange(table, { type: 'media', document_id: documentId });
    if (newest?.action === 'upsert') await recordMedia(strapi, table, documentId, replaced);
  });
}
