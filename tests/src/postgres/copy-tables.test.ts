import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Client } from 'pg';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { copyTables } from '../../../scripts/src/db-move/copy-tables.ts';
import { openSource, type Source } from '../../../scripts/src/db-move/source.ts';
import { listTargetTables, type TargetTable } from '../../../scripts/src/db-move/target.ts';
import { verifyTables } from '../../../scripts/src/db-move/verify-tables.ts';
import { connectDatabase } from '../../../scripts/src/settings/connect-database.ts';
import { ensureDatabase } from '../harness/postgres-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'ntm-copy-tables-'));
afterAll(() => rm(folder, { recursive: true }));

let source: Source;
let client: Client;
let tables: TargetTable[];
let count = 0;

beforeEach(async () => {
  const dataDir = join(folder, `data-${++count}`);
  mkdirSync(join(dataDir, 'cms'), { recursive: true });
  const scratch = join(folder, `scratch-${count}`);
  mkdirSync(scratch);
  const db = new DatabaseSync(join(dataDir, 'cms/data.db'));
  db.exec(`
    CREATE TABLE a_link (id integer PRIMARY KEY, story_id integer, rank float);
    CREATE TABLE story (id integer PRIMARY KEY, live boolean, at datetime, data json, price float, title text);
    INSERT INTO story VALUES (3, 1, 1664593800123, '{"b":1,"a":[null,"đ"]}', 12.3456, 'Một'),
                             (9, 0, NULL, NULL, NULL, 'Hai');
    INSERT INTO a_link VALUES (1, 9, 0.1), (2, 3, 1.5);
  `);
  db.close();
  source = openSource(dataDir, scratch);
  client = await connectDatabase(await ensureDatabase(inject('postgres'), `copy_${count}`));
  await client.query(`
    CREATE TABLE story (id serial PRIMARY KEY, live boolean, at timestamp(6), data jsonb, price numeric(10, 2), title text);
    CREATE TABLE a_link (id serial PRIMARY KEY, story_id integer REFERENCES story, rank double precision);
    INSERT INTO story (title) VALUES ('Có từ trước');
  `);
  tables = await listTargetTables(client);
});
afterEach(async () => {
  source.close();
  await client.end();
});

describe('copying tables from SQLite to PostgreSQL', () => {
  it('replaces what was there, turns values into the types of the target, and is verified', async () => {
    await copyTables(source, client, tables);
    expect(await verifyTables(source, client, tables, () => undefined)).toBe(4);
    const { rows } = await client.query(
      'SELECT id, live, at::text, data, price::text, title FROM story ORDER BY id',
    );
    expect(rows).toEqual([
      {
        id: 3,
        live: true,
        at: '2022-10-01 03:10:00.123',
        data: { a: [null, 'đ'], b: 1 },
        price: '12.35',
        title: 'Một',
      },
      { id: 9, live: false, at: null, data: null, price: null, title: 'Hai' },
    ]);
  });

  it('lets the next rows have numbers of their own', async () => {
    await copyTables(source, client, tables);
    const { rows } = await client.query("INSERT INTO story (title) VALUES ('Ba') RETURNING id");
    expect(rows).toEqual([{ id: 10 }]);
  });

  it.each([
    ["UPDATE story SET at = at + interval '1 millisecond' WHERE id = 3", 'story'],
    ['UPDATE story SET data = \'{"a":[null,"đ"],"b":2}\' WHERE id = 3', 'story'],
    ['UPDATE a_link SET rank = rank + 1 WHERE id = 1', 'a_link'],
    ['DELETE FROM a_link WHERE id = 2', 'a_link'],
  ])('is not content after %s', async (statement, table) => {
    await copyTables(source, client, tables);
    await client.query(statement);
    await expect(verifyTables(source, client, tables, () => undefined)).rejects.toThrow(
      `these tables are not the same after the copy: ${table}`,
    );
  });
});
