import type { Core } from '@strapi/strapi';
import type { WireType } from '@ntm/shared';
import type { FeedQuery } from './feed-query';

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

interface ReferenceRow {
  from_type: WireType;
  from_id: string;
  media_id: string;
}

interface PublicationRow {
  id: string;
  epoch: string;
  outcome: 'running' | 'live' | 'failed' | 'equal' | 'different';
  started_at: string;
  report: string;
}

/** What could not be published at its time (see `cms/src/schedule`). */
export interface ScheduleRefusalRow {
  type: WireType;
  document_id: string;
  /** The state of the draft that was refused. */
  state: string;
  refused_at: string;
  reason: string;
}

/** Failed log-ins (see `cms/src/accounts`). */
export interface LoginAttemptRow {
  subject: string;
  failures: number;
  first_at: string;
  locked_until: string | null;
}

interface FeedTables {
  ntm_feed_counter: CounterRow;
  ntm_feed_change: ChangeRow;
  ntm_feed_reference: ReferenceRow;
  ntm_publication: PublicationRow;
  ntm_schedule_refusal: ScheduleRefusalRow;
  ntm_login_attempt: LoginAttemptRow;
}

/** The one row of the counter. */
export const COUNTER = { id: 1 };

type Knex = Core.Strapi['db']['connection'];

interface OpenTransaction {
  readonly trx: Parameters<ReturnType<Knex['select']>['transacting']>[0];
  readonly onCommit: (callback: () => void) => void;
}

/** Opens a table of the feed for one query inside the transaction at hand. */
export type OpenTable = <Name extends keyof FeedTables>(name: Name) => FeedQuery<FeedTables[Name]>;

/** Runs `work` in the transaction that is open, or in one of its own. */
export async function inTransaction<Answer>(
  strapi: Core.Strapi,
  work: (open: OpenTransaction) => Promise<Answer> | Answer,
): Promise<Answer> {
  return await strapi.db.transaction((open: OpenTransaction) => work(open));
}

/** Runs `work` in the transaction that is open, or in one of its own, and gives it the feed's tables. */
export function withFeed<Answer>(
  strapi: Core.Strapi,
  work: (table: OpenTable) => Promise<Answer>,
): Promise<Answer> {
  return inTransaction(strapi, ({ trx }) => {
    const open = (name: string) => strapi.db.getConnection().table(name).transacting(trx);
    return work(open as unknown as OpenTable);
  });
}
