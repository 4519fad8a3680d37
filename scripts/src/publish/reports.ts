import type { DatabaseSync } from 'node:sqlite';
import type { WirePublicationReport } from '@ntm/shared';
import type { Publisher } from './publisher.ts';
import { log } from './log.ts';
import { CmsRefused } from './http-feed-client.ts';

const KEPT = 1000;

/**
 * Keeps the record of a publication, for `npm run publications` and until the CMS has it.
 * @returns false for a failure like the last one: retries would push everything else out of the record
 */
export function keepReport(db: DatabaseSync, report: WirePublicationReport, cause?: unknown): boolean {
  const [last] = listReports(db, 1);
  const isRepeated = report.outcome === 'failed' && last?.outcome === 'failed' && last.error === report.error;
  if (isRepeated) return false;
  if (cause !== undefined) log.error({ err: cause }, report.error ?? '');
  db.prepare('INSERT OR REPLACE INTO publication VALUES (?, ?, ?, 0)').run(
    report.id,
    report.startedAt,
    JSON.stringify(report),
  );
  db.prepare(
    'DELETE FROM publication WHERE id NOT IN (SELECT id FROM publication ORDER BY started_at DESC LIMIT ?)',
  ).run(KEPT);
  return true;
}

/** Past publications, newest first. */
export function listReports(db: DatabaseSync, limit: number): WirePublicationReport[] {
  const rows = db.prepare('SELECT report FROM publication ORDER BY started_at DESC LIMIT ?').all(limit);
  return rows.map((row) => JSON.parse(String(row.report)) as WirePublicationReport);
}

/**
 * Sends the CMS every report that it does not have yet, and those that are not kept. A CMS that cannot be reached
 * gets them with the next publication: a report never holds one up.
 */
export async function sendReports(
  { db, options }: Publisher,
  unkept: readonly WirePublicationReport[],
): Promise<void> {
  const rows = db.prepare('SELECT report FROM publication WHERE reported = 0 ORDER BY started_at').all();
  const kept = rows.map((row) => JSON.parse(String(row.report)) as WirePublicationReport);
  for (const report of [...kept, ...unkept]) {
    try {
      await options.client.sendReport(report);
    } catch (error) {
      if (!(error instanceof CmsRefused)) return;
      log.error(error.message);
    }
    db.prepare('UPDATE publication SET reported = 1 WHERE id = ?').run(report.id);
  }
}
