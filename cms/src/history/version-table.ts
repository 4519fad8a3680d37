import type { Core } from '@strapi/strapi';
import type { VersionKind } from '@ntm/shared';
import { inTransaction } from '../publication/feed-tables';
import type { EditorialType } from '../publication/wire-types';

/** A version as it is stored. Rows are added, marked as published and pruned; nothing changes what one says. */
export interface VersionRow {
  type: EditorialType;
  document_id: string;
  /** Counts the versions of one document from 1; the newest is also what a save is checked against. */
  number: number;
  kind: VersionKind;
  at: string;
  by_id: string | null;
  by_name: string | null;
  title: string | null;
  /** Of a restored version, the one it was taken from; of a text set aside, the one it was written upon. */
  origin: number | null;
  /** When readers first got this version; such a version is never pruned. */
  published_at: string | null;
  /** Of what an editor can change: the same digest, the same content. */
  digest: string;
  /** The content as JSON (snapshot.ts). */
  content: string;
}

/** Which document a version is of. */
export type VersionOwner = Pick<VersionRow, 'type' | 'document_id'>;

/** Knex's query builder as far as versions need it. */
export interface VersionQuery<Row = VersionRow> extends PromiseLike<Row[]> {
  where(match: Partial<VersionRow>): VersionQuery<Row>;
  where(column: keyof VersionRow, operator: '<' | '>', value: number | string): VersionQuery<Row>;
  whereNot(match: Partial<VersionRow>): VersionQuery<Row>;
  whereNull(column: keyof VersionRow): VersionQuery<Row>;
  whereIn(column: keyof VersionRow, values: readonly (number | string)[]): VersionQuery<Row>;
  orderBy(column: keyof VersionRow, direction: 'asc' | 'desc'): VersionQuery<Row>;
  limit(count: number): VersionQuery<Row>;
  select<Column extends keyof VersionRow>(...columns: Column[]): VersionQuery<Pick<VersionRow, Column>>;
  distinct<Column extends keyof VersionRow>(...columns: Column[]): VersionQuery<Pick<VersionRow, Column>>;
  first(): PromiseLike<Row | undefined>;
  insert(row: VersionRow): PromiseLike<unknown>;
  update(values: Pick<VersionRow, 'published_at'>): PromiseLike<number>;
  delete(): PromiseLike<number>;
}

/** Runs `work` in the transaction that is open, or in one of its own, and gives it the table of versions. */
export function withVersions<Answer>(
  strapi: Core.Strapi,
  work: (versions: () => VersionQuery) => Promise<Answer>,
): Promise<Answer> {
  return inTransaction(strapi, ({ trx }) =>
    work(() => strapi.db.getConnection().table('ntm_version').transacting(trx)),
  );
}
