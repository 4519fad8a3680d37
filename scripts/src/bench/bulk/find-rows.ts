import type { DatabaseSync } from 'node:sqlite';
import { referencesOf, type Row, type StrapiTables, type Table } from './strapi-tables.ts';

export interface OwnedRow {
  readonly table: string;
  readonly row: Row;
  /** The table that each of its references leads to, by column. */
  readonly references: ReadonlyMap<string, string>;
}

/** Columns of tables of ours that say which document a row is about. */
const IDENTITY_COLUMNS = ['document_id', 'from_id'];

/** History is no part of what readers get: documents that come in bulk get their first version with their first change. */
const LEFT_OUT = new Set(['ntm_version']);

/**
 * Every row that exists because a document does: its versions, their components, links and files, and what the change
 * feed and other tables of ours say of it, its history left out. Rows that other documents share (the targets of its links) are not its own.
 */
export function findRows(db: DatabaseSync, strapi: StrapiTables, documentId: string): OwnedRow[] {
  const found: OwnedRow[] = [];
  const seen = new Set<string>();
  const add = (table: Table, rows: readonly Row[]) => {
    for (const row of rows) {
      const key = `${table.name} ${JSON.stringify(row)}`;
      if (!seen.has(key))
        found.push({ table: table.name, row, references: referencesOf(strapi, table, row) });
      seen.add(key);
    }
  };
  const select = (table: string, column: string, value: string | number) =>
    db.prepare(`SELECT * FROM "${table}" WHERE "${column}" = ?`).all(value) as Row[];

  for (const table of strapi.tables.values()) {
    if (LEFT_OUT.has(table.name)) continue;
    for (const column of IDENTITY_COLUMNS)
      if (table.columns.includes(column)) add(table, select(table.name, column, documentId));
  }
  // The list grows while it is walked: what belongs to a row that was found is the document's as well.
  for (const { table, row, references } of found) {
    if (!strapi.tables.get(table)?.isNumbered) continue;
    const id = Number(row['id']);
    for (const other of strapi.tables.values()) {
      const owner = ownerColumnOf(other);
      if (owner && other.references.get(owner) === table) add(other, select(other.name, owner, id));
    }
    const files = strapi.tables.get('files_related_mph');
    const isHere = (related: Row) => strapi.tableOf(String(related['related_type'])) === table;
    if (files) add(files, select(files.name, 'related_id', id).filter(isHere));
    const component = strapi.tables.get(references.get('cmp_id') ?? '');
    if (component) add(component, select(component.name, 'id', Number(row['cmp_id'])));
  }
  return found;
}

/** The column of a table of links or of components that names the row which has them. */
function ownerColumnOf({ name, columns }: Table): string | undefined {
  if (name.endsWith('_cmps')) return 'entity_id';
  return name.endsWith('_lnk') ? columns[1] : undefined;
}
