import type { Core } from '@strapi/strapi';
import {
  documentPath,
  type ContentType,
  type PublicationStatus,
  type WirePublicationReport,
} from '@ntm/shared';
import { COUNTER, withFeed, type ChangeRow, type OpenTable } from './feed-tables';
import { findChange } from './put-change';

/** What the desk shows on a story: whether its newest change is on the public site, and if not, why. */
export async function findPublicationStatus(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
): Promise<PublicationStatus> {
  return withFeed(strapi, async (table) => {
    const change = await findChange(table, { type, document_id: documentId });
    if (!change) return { state: 'not-public' };
    const reason = change.live_at ? undefined : await findFailure(table, change);
    return { ...stateOf(change, reason), ...addressOf(type, change) };
  });
}

function stateOf(change: ChangeRow, reason: string | undefined): PublicationStatus {
  if (reason) return { state: 'failed', reason };
  const removes = change.action === 'remove';
  if (!change.live_at) return { state: removes ? 'removing' : 'publishing' };
  return { state: removes ? 'removed' : 'live', at: change.live_at };
}

function addressOf(type: ContentType, change: ChangeRow): Pick<PublicationStatus, 'path' | 'siteUrl'> {
  const siteUrl = process.env['SITE_URL'];
  const { slug } = JSON.parse(change.document ?? '{}') as { slug?: string };
  return { ...(slug ? { path: documentPath(type, slug) } : {}), ...(siteUrl ? { siteUrl } : {}) };
}

/** Why a change is not live: it is set aside, or the newest publication that holds it failed. */
async function findFailure(table: OpenTable, change: ChangeRow): Promise<string | undefined> {
  const counter = await table('ntm_feed_counter').where(COUNTER).first();
  const newest = await table('ntm_publication')
    .where({ epoch: counter?.epoch ?? '' })
    .whereNot({ outcome: 'running' })
    // A comparison says nothing of single changes.
    .whereNot({ outcome: 'equal' })
    .whereNot({ outcome: 'different' })
    .orderBy('started_at', 'desc')
    .first();
  if (!newest) return undefined;
  const report = JSON.parse(newest.report) as WirePublicationReport;
  const isSame = (other: { type: string; documentId: string }) =>
    other.type === change.type && other.documentId === change.document_id;
  const aside = report.setAside.find((entry) => isSame(entry) && entry.seq === change.seq);
  if (aside) return aside.reason;
  return report.outcome === 'failed' && report.seq >= change.seq ? (report.error ?? undefined) : undefined;
}
