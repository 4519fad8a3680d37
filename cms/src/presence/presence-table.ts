import type { Core } from '@strapi/strapi';
import { inTransaction } from '../publication/feed-tables';
import type { EditorialType } from '../publication/wire-types';

/** One window of the desk in which a document is open. */
export interface PresenceRow {
  type: EditorialType;
  document_id: string;
  /** The window's own name, made by the desk. */
  session: string;
  user_id: string;
  user_name: string;
  since: string;
  /** Since when it holds changes that are not saved. */
  editing_since: string | null;
  seen_at: string;
}

/** Knex's query builder as far as presence needs it. */
interface PresenceQuery extends PromiseLike<PresenceRow[]> {
  where(match: Partial<PresenceRow>): PresenceQuery;
  where(column: keyof PresenceRow, operator: '<', value: string): PresenceQuery;
  whereNot(match: Partial<PresenceRow>): PresenceQuery;
  orderBy(column: keyof PresenceRow): PresenceQuery;
  first(): PromiseLike<PresenceRow | undefined>;
  insert(row: PresenceRow): { onConflict(columns: string[]): { merge(): PromiseLike<unknown> } };
  delete(): PromiseLike<number>;
}

/** Runs `work` in a transaction and gives it the table: in the database, so that every CMS on it knows the same. */
export function withPresence<Answer>(
  strapi: Core.Strapi,
  work: (presence: () => PresenceQuery) => Promise<Answer>,
): Promise<Answer> {
  return inTransaction(strapi, ({ trx }) =>
    work(() => strapi.db.getConnection().table('ntm_presence').transacting(trx)),
  );
}
