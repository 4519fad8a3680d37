import type { Core } from '@strapi/strapi';
import type { WireType } from '@ntm/shared';

export interface CounterRow {
  id: number;
  epoch: string;
  seq: number;
  wire_form: string;
}

export interface ChangeRow {
  type: WireType;
  document_id: string;
  seq: number;
  action: 'upsert' | 'remove';
  /** The wire form as JSON; null for a removal. */
  document: string | null;
  /** Which state of the stored document this is (see stored-state.ts). */
  stamp: string | null;
  /** When a publication first put this change live. */
  live_at: string | null;
}

export interface ReferenceRow {
  from_type: WireType;
  from_id: string;
  media_id: string;
}

export interface PublicationRow {
  id: string;
  epoch: string;
  outcome: 'running' | 'live' | 'failed';
  started_at: string;
  report: string;
}

interface FeedTables {
  ntm_feed_counter: CounterRow;
  ntm_feed_change: ChangeRow;
  ntm_feed_reference: ReferenceRow;
  ntm_publication: PublicationRow;
}

type Transaction = Parameters<ReturnType<Core.Strapi['db']['connection']['select']>['transacting']>[0];

/** The one row of the counter. */
export const COUNTER = { id: 1 };

/** Opens a table of the feed for one query inside the transaction at hand. */
export type OpenTable = ReturnType<typeof tablesOf>;

function tablesOf(strapi: Core.Strapi, trx: Transaction) {
  return <Name extends keyof FeedTables>(name: Name) =>
    strapi.db.getConnection().table<FeedTables[Name]>(name).transacting(trx);
}

/** Runs `work` in the transaction that is open, or in one of its own, and gives it the feed's tables. */
export async function withFeed<Answer>(
  strapi: Core.Strapi,
  work: (table: OpenTable) => Promise<Answer>,
): Promise<Answer> {
  return await strapi.db.transaction(({ trx }) => work(tablesOf(strapi, trx)));
}
