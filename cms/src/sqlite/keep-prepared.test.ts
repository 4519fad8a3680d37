import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPrepared } from './keep-prepared';

const ALL = 'select * from stories order by id';

interface Query {
  all(...values: number[]): unknown[];
  get(): unknown;
  run(...values: string[]): unknown;
  iterate(): IterableIterator<unknown>;
  readonly busy: boolean;
}

interface Database {
  prepare(sql: string): Query;
  exec(sql: string): unknown;
}

/** Strapi's driver, which comes without types. */
const DRIVER: string = 'better-sqlite3';

let database: Database;

beforeEach(async () => {
  const { default: Sqlite } = (await import(DRIVER)) as { default: new (file: string) => Database };
  database = new Sqlite(':memory:');
  keepPrepared(database);
  database.exec('create table stories (id integer primary key, title text)');
  database.exec("insert into stories values (1, 'Một'), (2, 'Hai')");
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a connection that keeps what it prepared', () => {
  it('prepares a query once, and answers by what is stored now', () => {
    const statement = database.prepare(ALL);
    expect(statement.all()).toHaveLength(2);
    database.prepare('insert into stories (title) values (?)').run('Ba');
    expect(database.prepare(ALL)).toBe(statement);
    expect(database.prepare(ALL).all()).toHaveLength(3);
  });

  it('gives a limited query its rows, whatever the limit', () => {
    const limited = (end: string, ...values: number[]) =>
      database.prepare(`select id from stories order by id ${end}`).all(...values);
    expect(limited('limit ?', 1)).toEqual([{ id: 1 }]);
    expect(limited('limit ?', 2)).toEqual([{ id: 1 }, { id: 2 }]);
    expect(limited('limit ? offset ?', 1, 1)).toEqual([{ id: 2 }]);
    expect(limited('limit ? offset ?', -1, 1)).toEqual([{ id: 2 }]);
  });

  it('does not plan a limited query again with each limit', () => {
    const compile = vi.spyOn(globalThis, 'Function');
    const limited = database.prepare('select id, title from stories order by id limit ?');
    limited.all(1);
    const once = compile.mock.calls.length;
    limited.all(2);
    expect(compile.mock.calls.length).toBe(once);
  });

  it('sees a column that came later', () => {
    database.prepare(ALL).all();
    database.prepare("alter table stories add column slug text default 'khong-co'").run();
    expect(database.prepare(ALL).get()).toEqual({ id: 1, title: 'Một', slug: 'khong-co' });
  });

  it('forgets a column whose coming was rolled back', () => {
    database.prepare('begin').run();
    database.prepare("alter table stories add column slug text default 'khong-co'").run();
    const during = database.prepare(ALL);
    expect(during.get()).toEqual({ id: 1, title: 'Một', slug: 'khong-co' });
    database.prepare('rollback').run();
    expect(database.prepare(ALL)).not.toBe(during);
    expect(database.prepare(ALL).get()).toEqual({ id: 1, title: 'Một' });
  });

  it('does not disturb a query whose rows are being read', () => {
    const rows = database.prepare(ALL).iterate();
    expect(rows.next().value).toMatchObject({ id: 1 });
    expect(database.prepare(ALL).all()).toHaveLength(2);
    expect(rows.next().value).toMatchObject({ id: 2 });
  });

  it('keeps those that are used, and no more than it has room for', () => {
    const often = database.prepare(ALL);
    const first = database.prepare('select 0');
    for (let number = 1; number < 600; number++) {
      database.prepare(`select ${number}`);
      database.prepare(ALL);
    }
    expect(database.prepare(ALL)).toBe(often);
    expect(database.prepare('select 0')).not.toBe(first);
  });
});
