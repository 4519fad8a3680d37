import type { Core } from '@strapi/strapi';
import type { VersionSummary } from '@ntm/shared';
import { withVersions, type VersionOwner, type VersionRow } from './version-table';

/** All of a row but its content, which may be long. */
export const SUMMARY_COLUMNS = [
  'number',
  'kind',
  'at',
  'by_name',
  'title',
  'origin',
  'published_at',
  'digest',
] as const satisfies (keyof VersionRow)[];

export type SummaryRow = Pick<VersionRow, (typeof SUMMARY_COLUMNS)[number]>;

/** The newest version of a document, or undefined when none was kept yet. A text set aside is none of the line. */
export function findHead(strapi: Core.Strapi, owner: VersionOwner): Promise<SummaryRow | undefined> {
  return withVersions(strapi, async (versions) =>
    versions()
      .where(owner)
      .whereNot({ kind: 'set-aside' })
      .orderBy('number', 'desc')
      .select(...SUMMARY_COLUMNS)
      .first(),
  );
}

/** One version with its content, or undefined. */
export function findVersion(
  strapi: Core.Strapi,
  owner: VersionOwner,
  number: number,
): Promise<VersionRow | undefined> {
  return withVersions(strapi, async (versions) =>
    versions()
      .where({ ...owner, number })
      .first(),
  );
}

/** The version that `number` was written upon: what it is to be compared with, or undefined for the first. */
export function findPredecessor(
  strapi: Core.Strapi,
  owner: VersionOwner,
  version: VersionRow,
): Promise<VersionRow | undefined> {
  if (version.kind === 'set-aside' && version.origin) return findVersion(strapi, owner, version.origin);
  return withVersions(strapi, async (versions) =>
    versions()
      .where(owner)
      .whereNot({ kind: 'set-aside' })
      .where('number', '<', version.number)
      .orderBy('number', 'desc')
      .first(),
  );
}

/** The versions before a number, the newest first, without their contents. */
export function listVersions(
  strapi: Core.Strapi,
  owner: VersionOwner,
  before: number,
  limit: number,
): Promise<SummaryRow[]> {
  return withVersions(strapi, async (versions) =>
    versions()
      .where(owner)
      .where('number', '<', before)
      .orderBy('number', 'desc')
      .limit(limit)
      .select(...SUMMARY_COLUMNS),
  );
}

export function toSummary(row: SummaryRow): VersionSummary {
  const { number, kind, at, by_name: by, title, origin, published_at: publishedAt } = row;
  return { number, kind, at, by, title, origin, publishedAt };
}
