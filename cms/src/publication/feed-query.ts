/** Knex's query builder as far as the feed uses it; Knex's own types lose the rows' columns on the way. */
export interface FeedQuery<Row> extends PromiseLike<Row[]> {
  where(match: Partial<Row>): FeedQuery<Row>;
  where(column: keyof Row, operator: '>' | '<=' | 'like', value: number | string): FeedQuery<Row>;
  whereNot(match: Partial<Row>): FeedQuery<Row>;
  whereNull(column: keyof Row): FeedQuery<Row>;
  whereIn(column: keyof Row, values: readonly string[]): FeedQuery<Row>;
  whereNotIn(column: keyof Row, values: readonly string[]): FeedQuery<Row>;
  orderBy(column: keyof Row, direction?: 'asc' | 'desc'): FeedQuery<Row>;
  offset(count: number): FeedQuery<Row>;
  limit(count: number): FeedQuery<Row>;
  select<Column extends keyof Row>(...columns: Column[]): FeedQuery<Pick<Row, Column>>;
  first(): PromiseLike<Row | undefined>;
  insert(rows: Row | Row[]): FeedInsert;
  update(values: Partial<Row>): PromiseLike<number>;
  increment(column: keyof Row, amount: number): FeedIncrement<Row>;
  delete(): PromiseLike<number>;
}

interface FeedInsert extends PromiseLike<unknown> {
  onConflict(columns: string | string[]): { ignore(): PromiseLike<unknown>; merge(): PromiseLike<unknown> };
}

interface FeedIncrement<Row> extends PromiseLike<number> {
  returning<Column extends keyof Row>(columns: Column[]): PromiseLike<Pick<Row, Column>[]>;
}
