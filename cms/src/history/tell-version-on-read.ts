import type { Core, UID } from '@strapi/strapi';
import { editorialTypeOf, isContentType, type EditorialType } from '../publication/wire-types';
import { findHead } from './find-versions';
import { isAsked, tellVersion } from './request-versions';

/**
 * Whoever reads a draft is told which version it is. The number is looked up first: should another save come in between, it
 * is too low, and a write is refused without need; it is never too high, and no newer text is passed over.
 */
export function tellVersionOnRead(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = editorialTypeOf(context.uid);
    const { documentId, status } = context.params as { documentId?: string; status?: string };
    if (type && !isPublishedVersion(type, status) && isAsked(strapi)) {
      const named = context.action === 'findOne' ? documentId : await findSingle(strapi, context);
      if (named) await tell(strapi, type, named);
    }
    return next();
  });
}

async function tell(strapi: Core.Strapi, type: EditorialType, documentId: string): Promise<void> {
  const owner = { type, document_id: documentId };
  tellVersion(strapi, owner, (await findHead(strapi, owner))?.number ?? 0);
}

/** The one document of a single type, which is read without naming it. */
async function findSingle(
  strapi: Core.Strapi,
  { action, uid }: { action: string; uid: string },
): Promise<string | undefined> {
  const isSingle = strapi.contentType(uid as UID.ContentType).kind === 'singleType';
  if (!isSingle || !['findMany', 'findFirst'].includes(action)) return undefined;
  const found = (await strapi.db.query(uid).findOne({ select: ['documentId'] })) as {
    documentId: string;
  } | null;
  return found?.documentId;
}

/** A type without drafts has one version, which Strapi calls published. */
function isPublishedVersion(type: EditorialType, status: string | undefined): boolean {
  return isContentType(type) && status === 'published';
}
