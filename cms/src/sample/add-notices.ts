import { documentPath } from '@ntm/shared';
import type { Core } from '@strapi/strapi';
import { uidOf } from '../publication/wire-types';
import type { SampleDocument, SampleNotice } from './sample-document';

/** Whether an earlier, interrupted run has given the document this notice. */
export async function hasNotice(
  strapi: Core.Strapi,
  targetDocumentId: string,
  kind: 'correction' | 'withdrawal',
  more: { at?: string } = {},
): Promise<boolean> {
  const filters = { targetDocumentId, kind, ...more };
  return (await strapi.documents('api::notice.notice').findFirst({ filters })) !== null;
}

/** The notice of a correction, once. */
export async function addCorrection(
  strapi: Core.Strapi,
  targetDocumentId: string,
  { type, slug }: SampleDocument,
  { at, publicText }: SampleNotice,
): Promise<void> {
  if (await hasNotice(strapi, targetDocumentId, 'correction', { at })) return;
  await strapi.documents('api::notice.notice').create({
    data: {
      kind: 'correction',
      targetType: type,
      targetDocumentId,
      targetPath: documentPath(type, slug),
      at,
      publicText,
    },
  });
}

/** Takes a document down, once, with the sample's words and time on its notice. */
export async function withdraw(
  strapi: Core.Strapi,
  documentId: string,
  { type }: SampleDocument,
  { at, publicText }: SampleNotice,
): Promise<void> {
  if (await hasNotice(strapi, documentId, 'withdrawal', { at })) return;
  const withdrawal = { at, publicText, internalNote: 'Nội dung minh hoạ.' };
  await strapi.documents(uidOf(type)).unpublish({ documentId, ...{ withdrawal } });
}
