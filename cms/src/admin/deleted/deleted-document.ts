import type { DeletedDocument } from '@ntm/shared';
import type { DocumentAddress } from '../desk-api';

export const titleOf = ({ title }: DeletedDocument): string => title ?? 'Chưa có tiêu đề';

/** Where the desk had the document, and will have it again. */
export const toAddress = ({ uid, documentId }: DeletedDocument): DocumentAddress => ({
  collectionType: 'collection-types',
  model: uid,
  documentId,
});
