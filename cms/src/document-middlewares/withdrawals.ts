import type { Core } from '@strapi/strapi';
import type { ContentType } from '@ntm/shared';
import { uidOf } from '../publication/wire-types';

export interface Withdrawal {
  readonly documentId: string;
  readonly targetType: ContentType;
  readonly targetPath: string;
}

/** The notices that stand where a document was taken down. */
export async function findWithdrawals(strapi: Core.Strapi, targetDocumentId: string): Promise<Withdrawal[]> {
  const where = { kind: 'withdrawal', targetDocumentId };
  const select = ['documentId', 'targetType', 'targetPath'];
  return (await strapi.db.query(uidOf('notice')).findMany({ select, where })) as Withdrawal[];
}
