import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { ROOT } from '../../settings/settings.ts';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Whether rows are told apart by a number of their own. */
  readonly isNumbered: boolean;
  /** Column → the table that it refers to. */
  readonly references: ReadonlyMap<string, string>;
}

/** How Strapi's documents lie in a database. */
export interface StrapiTables {
  readonly tables: ReadonlyMap<string, Table>;
  /** The table of a type or component, by its UID. */
  tableOf(uid: string): string;
}

/** Reads the tables from a database of the CMS, and their UIDs from the schemas of its code. */
export function readStrapiTables(db: DatabaseSync): StrapiTables {
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const tables = new Map(names.map(({ name }) => [String(name), readTable(db, String(name))]));
  const uids = readUids();
  return {
    tables,
    tableOf(uid) {
      const name = uids.get(uid);
      if (!name || !tables.has(name)) throw new Error(`there is no table for ${uid}`);
      return name;
    },
  };
}

function readTable(db: DatabaseSync, name: string): Table {
  const columns = db.prepare(`PRAGMA table_info("${name}")`).all();
  const references = db.prepare(`PRAGMA foreign_key_list("${name}")`).all();
  return {
    name,
    columns: columns.map((column) => String(column.name)),
    isNumbered: columns.some(
      (column) => column.name === 'id' && String(column.type).toLowerCase() === 'integer',
    ),
    references: new Map(references.map(({ from, table }) => [String(from), String(table)])),
  };
}

function readUids(): Map<string, string> {
  const collectionOf = (file: string) =>
    (JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { collectionName: string }).collectionName;
  const types = globSync('cms/src/api/*/content-types/*/schema.json', { cwd: ROOT }).map((file) => {
    const name = file.split(/[\\/]/).at(-2);
    return [`api::${name}.${name}`, collectionOf(file)] as const;
  });
  const components = globSync('cms/src/components/*/*.json', { cwd: ROOT }).map((file) => {
    const [category, name] = file.split(/[\\/]/).slice(-2);
    return [`${category}.${name?.replace('.json', '')}`, collectionOf(file)] as const;
  });
  return new Map([...types, ...components]);
}

/** The table that each number of a row refers to, by column. */
export function referencesOf(strapi: StrapiTables, table: Table, row: Row): ReadonlyMap<string, string> {
  const references = new Map(table.references);
  if (row['component_type']) references.set('cmp_id', strapi.tableOf(String(row['component_type'])));
  if (row['related_type']) references.set('related_id', strapi.tableOf(String(row['related_type'])));
  return references;
}
