import { parseWireDocument, ContractError } from '@ntm/shared';
import { findFacts } from './media-facts.ts';
import { toPicture } from '../model/picture.ts';
import type { Store } from './database.ts';
import { MediaMissing, MediaUnavailable, type FeedClient } from './feed-client.ts';
import { keepOriginal, makeRenditions, UnreadableMedia, type MediaFacts } from './media-files.ts';

/** A media document whose file is here and readable, or the reason why it is not. */
export type PreparedMedia =
  | { readonly kind: 'ready'; readonly facts: MediaFacts; readonly renditions: ReadonlyMap<string, number> }
  | { readonly kind: 'unusable'; readonly reason: string };

/** Fetches a file, reads what it is and makes its renditions. @throws when the network fails: then all is tried again */
export async function prepareMedia(
  store: Store,
  client: FeedClient,
  payload: unknown,
): Promise<PreparedMedia> {
  try {
    const wire = parseWireDocument('media', payload);
    const bytes = await client.fetchMedia(wire.documentId);
    const facts = await keepOriginal(store.folder, bytes, wire.mime, (hash) => findFacts(store, hash));
    const picture = toPicture(facts, wire.focalPoint);
    return {
      kind: 'ready',
      facts,
      renditions: picture ? await makeRenditions(store.folder, picture) : new Map(),
    };
  } catch (error) {
    if (error instanceof ContractError) return { kind: 'unusable', reason: describeContractError(error) };
    if (error instanceof UnreadableMedia) return { kind: 'unusable', reason: error.message };
    if (error instanceof MediaMissing) {
      return { kind: 'unusable', reason: 'Không tìm thấy tệp trong kho. Hãy tải tệp lên lại.' };
    }
    if (error instanceof MediaUnavailable) {
      return { kind: 'unusable', reason: 'Chưa lấy được tệp từ kho; hệ thống sẽ tự thử lại.' };
    }
    // The network's and the disk's faults concern every document; any other is this file's own.
    if (error instanceof Error && (error.name === 'CmsUnreachable' || 'code' in error)) throw error;
    return {
      kind: 'unusable',
      reason: 'Không xử lý được ảnh này. Hãy lưu lại ảnh dưới dạng JPEG rồi tải lên.',
    };
  }
}

/** A contract breach in words for the desk. */
export function describeContractError(error: ContractError): string {
  const fields = error.issues
    .map(({ field, message }) => `${field || 'cả tài liệu'} (${message})`)
    .join('; ');
  return `Dữ liệu không đúng quy ước, chưa đưa lên trang được: ${fields}.`;
}
