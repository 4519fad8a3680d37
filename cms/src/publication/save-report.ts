import type { Core } from '@strapi/strapi';
import type { WirePublicationReport } from '@ntm/shared';
import { COUNTER, withFeed, type OpenTable } from './feed-tables';
import { lockWriters } from './take-number';

const REPORTS_KEPT = 500;

/** Keeps the record of a publication, newest 500, and notes on each change when it first went live. */
export async function saveReport(strapi: Core.Strapi, report: WirePublicationReport): Promise<void> {
  await withFeed(strapi, async (table) => {
    // A publish and this one would wait for each other's rows for ever.
    await lockWriters(table);
    const { id, epoch, outcome, startedAt } = report;
    await table('ntm_publication')
      .insert({ id, epoch, outcome, started_at: startedAt, report: JSON.stringify(report) })
      .onConflict('id')
      .merge();
    await forgetOldReports(table);
    if (outcome === 'live') await noteLive(table, report);
  });
}

async function forgetOldReports(table: OpenTable): Promise<void> {
  const [oldest] = await table('ntm_publication').orderBy('started_at', 'desc').offset(REPORTS_KEPT).limit(1);
  if (oldest) await table('ntm_publication').where('started_at', '<=', oldest.started_at).delete();
}

async function noteLive(table: OpenTable, report: WirePublicationReport): Promise<void> {
  const counter = await table('ntm_feed_counter').where(COUNTER).first();
  if (counter?.epoch !== report.epoch) return;
  const aside = report.setAside.map(({ documentId }) => documentId);
  await table('ntm_feed_change')
    .whereNull('live_at')
    .where('seq', '<=', report.seq)
    .whereNotIn('document_id', aside)
    .update({ live_at: report.finishedAt });
}
