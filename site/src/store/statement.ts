import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { noteDependency, type Dependency } from './dependencies.ts';
import type { Store } from './database.ts';

/** A row of the store. */
export type Row = Record<string, SQLOutputValue>;

/** A statement of the store, prepared once. */
export function prepare(store: Store, sql: string): StatementSync {
  const known = store.statements.get(sql);
  if (known) return known;
  const statement = store.db.prepare(sql);
  store.statements.set(sql, statement);
  return statement;
}

/**
 * Reads rows for an answer: the only way in which what pages ask gets at the store. What is read is noted, so that the
 * query is asked again when it changes.
 */
export function readRows(store: Store, on: Dependency, sql: string, ...values: SQLInputValue[]): Row[] {
  noteDependency(store, on);
  return prepare(store, sql).all(...values);
}

/** The same where there is one row at most. */
export function readRow(
  store: Store,
  on: Dependency,
  sql: string,
  ...values: SQLInputValue[]
): Row | undefined {
  noteDependency(store, on);
  return prepare(store, sql).get(...values);
}
