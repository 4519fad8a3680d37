import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { loadFeedMark } from './feed-epoch-file';
import { COUNTER, withFeed, type CounterRow, type OpenTable } from './feed-tables';
import { rebuildFeed, recordChangedMedia, recordEverything } from './rebuild-feed';
import { findStamps } from './stored-state';
import { lockWriters, markAfterCommit } from './take-number';
import { EDITORIAL_TYPES } from './wire-types';
import { fingerprintWireForm } from './wire-form';

/**
 * Makes the feed fit what is stored; to run at every start, before any document is written. A database that
 * was restored, or written to behind the feed's back, gets a new epoch, so that clients sync from nothing; a
 * new wire form is appended as ordinary changes.
 */
export async function ensureChangeFeed({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await withFeed(strapi, async (table) => {
    const counter = await ensureCounter(table);
    const imported = await isOutOfStep(strapi, table);
    const restored = isRestored(counter);
    if (imported || restored) await startEpoch(strapi, table, imported ? 'imported' : 'restored');
    if (imported) await rebuildFeed(strapi);
    await recordChangedMedia(strapi);
    await adoptWireForm(strapi, table, counter);
    const { epoch, seq } = await readCounter(table);
    await markAfterCommit(strapi, { epoch, head: seq });
  });
}

/** Whether the mark outside the database knows of more than the database, or of another one. */
function isRestored(counter: CounterRow): boolean {
  const mark = loadFeedMark();
  if (!mark && counter.seq === 0) return false;
  return mark?.epoch !== counter.epoch || mark.head > counter.seq;
}

async function ensureCounter(table: OpenTable): Promise<CounterRow> {
  const fresh = { ...COUNTER, epoch: randomUUID(), seq: 0, wire_form: fingerprintWireForm() };
  await table('ntm_feed_counter').insert(fresh).onConflict('id').ignore();
  await lockWriters(table);
  return readCounter(table);
}

async function readCounter(table: OpenTable): Promise<CounterRow> {
  return (await table('ntm_feed_counter').where(COUNTER).first()) as CounterRow;
}

async function startEpoch(strapi: Core.Strapi, table: OpenTable, why: string): Promise<void> {
  await table('ntm_feed_counter').where(COUNTER).update({ epoch: randomUUID() });
  await table('ntm_feed_change').update({ live_at: null });
  strapi.log.info(`change feed: new epoch, the database was ${why}`);
}

/** Whether what is public differs from what the feed says is public, by documents or by their stamps. */
async function isOutOfStep(strapi: Core.Strapi, table: OpenTable): Promise<boolean> {
  for (const type of EDITORIAL_TYPES) {
    const stamps = await findStamps(strapi, type);
    const rows = await table('ntm_feed_change').where({ type }).select('document_id', 'action', 'stamp');
    const known = new Map(rows.map((row) => [row.document_id, row.stamp]));
    const changed = [...stamps].some(([documentId, stamp]) => known.get(documentId) !== stamp);
    const vanished = rows.some((row) => row.action === 'upsert' && !stamps.has(row.document_id));
    if (changed || vanished) return true;
  }
  return false;
}

async function adoptWireForm(strapi: Core.Strapi, table: OpenTable, counter: CounterRow): Promise<void> {
  const wireForm = fingerprintWireForm();
  if (wireForm === counter.wire_form) return;
  await recordEverything(strapi);
  await table('ntm_feed_counter').where(COUNTER).update({ wire_form: wireForm });
}
