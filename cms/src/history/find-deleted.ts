import type { Core } from '@strapi/strapi';
import { CHOICE_LABELS, type DeletedDocument } from '@ntm/shared';
import { uidOf, type EditorialType } from '../publication/wire-types';
import { withVersions, type VersionRow } from './version-table';

/** As many as a list can show; the newest deletions come first. */
const LIMIT = 200;

/** Documents that were deleted and are not there again. Only versions tell of them. */
export async function findDeleted(strapi: Core.Strapi): Promise<DeletedDocument[]> {
  const rows = await withVersions(strapi, async (versions) =>
    versions()
      .where({ kind: 'deletion' })
      .orderBy('at', 'desc')
      .orderBy('document_id', 'desc')
      .limit(LIMIT)
      .select('type', 'document_id', 'number', 'title', 'at', 'by_name'),
  );
  const present = await findPresent(strapi, rows);
  const newest = new Map<string, DeletedDocument>();
  for (const { type, document_id: documentId, number, title, at, by_name: by } of rows) {
    if (present.has(documentId) || newest.has(documentId)) continue;
    const uid = uidOf(type);
    newest.set(documentId, { uid, type: labelOfType(strapi, type), documentId, number, title, at, by });
  }
  return [...newest.values()];
}

function labelOfType(strapi: Core.Strapi, type: EditorialType): string {
  return CHOICE_LABELS[type] ?? strapi.contentType(uidOf(type)).info.displayName;
}

/** One query for each type. */
async function findPresent(
  strapi: Core.Strapi,
  rows: readonly Pick<VersionRow, 'type' | 'document_id'>[],
): Promise<Set<string>> {
  const present = new Set<string>();
  for (const type of new Set(rows.map((row) => row.type))) {
    const documentIds = rows.filter((row) => row.type === type).map((row) => row.document_id);
    const found = (await strapi.db.query(uidOf(type)).findMany({
      select: ['documentId'],
      where: { documentId: { $in: documentIds } },
    })) as { documentId: string }[];
    for (const { documentId } of found) present.add(documentId);
  }
  return present;
}
