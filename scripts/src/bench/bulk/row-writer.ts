import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { CorpusDocument } from '../corpus/generate-document.ts';
import type { OwnedRow } from './find-rows.ts';
import { addPair, exchangeText, type Pairs } from './pair-values.ts';
import type { Cell, StrapiTables, Table } from './strapi-tables.ts';

/** Writes copies of rows, inside the transaction that is open. */
export interface RowWriter {
  /** Adds the identities of the documents' pictures, which the desk names by number. */
  pairPictures(pairs: Pairs, from: CorpusDocument, to: CorpusDocument): void;
  /** Writes a copy of every row, with numbers of its own and with what `pairs` says in the place of what stands there. */
  copy(rows: readonly OwnedRow[], pairs: Pairs): void;
  /** Makes the change feed go on after the last number that was taken. */
  keepCounter(): void;
}

export function createRowWriter(db: DatabaseSync, strapi: StrapiTables): RowWriter {
  const registries = createRegistries(db);
  const numbers = createNumbers(db);
  const inserts = new Map<string, StatementSync>();
  const insertInto = ({ name, columns }: Table): StatementSync => {
    const list = columns.map((column) => `"${column}"`).join(', ');
    const places = columns.map(() => '?').join(', ');
    const statement = inserts.get(name) ?? db.prepare(`INSERT INTO "${name}" (${list}) VALUES (${places})`);
    inserts.set(name, statement);
    return statement;
  };
  const tableOf = (name: string) => strapi.tables.get(name) as Table;
  /** What a shared row becomes: the one that the copy's document names instead. */
  const leadTo = (target: string, id: Cell, pairs: Pairs): Cell => {
    if (!tableOf(target).columns.includes('document_id')) return id;
    const { identityOf, idOf } = registries(target);
    const identity = identityOf.get(Number(id));
    return (identity && idOf.get(pairs.get(identity) ?? identity)) ?? id;
  };

  return {
    pairPictures(pairs, from, to) {
      const { identityOf } = registries('files');
      const [before, after] = [from, to].map((document) => identityOf.get(imageOf(document) ?? -1));
      if (before && after) addPair(pairs, before, after);
    },
    copy(rows, pairs) {
      const ids = new Map<string, number>();
      for (const { table, row } of rows)
        if (tableOf(table).isNumbered) ids.set(`${table} ${row['id']}`, numbers.takeId(table));
      for (const { table: name, row, references } of rows) {
        const table = tableOf(name);
        const toCell = (column: string): Cell => {
          const value = row[column] ?? null;
          if (value === null) return null;
          if (column === 'id' && table.isNumbered) return ids.get(`${name} ${value}`) ?? null;
          if (column === 'seq' && name === 'ntm_feed_change') return numbers.takeSeq();
          const target = references.get(column);
          if (target) return ids.get(`${target} ${value}`) ?? leadTo(target, value, pairs);
          return typeof value === 'string' ? exchangeText(pairs, value) : exchangeInstant(pairs, value);
        };
        insertInto(table).run(...table.columns.map(toCell));
      }
    },
    keepCounter() {
      db.prepare('UPDATE ntm_feed_counter SET seq = ?').run(numbers.seq());
    },
  };
}

interface Registry {
  readonly identityOf: ReadonlyMap<number, string>;
  readonly idOf: ReadonlyMap<string, number>;
}

/** The documents of tables that are only read meanwhile, each table read once. */
function createRegistries(db: DatabaseSync): (table: string) => Registry {
  const registries = new Map<string, Registry>();
  return (table) => {
    const known = registries.get(table);
    if (known) return known;
    const rows = db.prepare(`SELECT id, document_id FROM "${table}"`).all();
    const registry = {
      identityOf: new Map(rows.map((row) => [Number(row.id), String(row.document_id)])),
      idOf: new Map(rows.map((row) => [String(row.document_id), Number(row.id)])),
    };
    registries.set(table, registry);
    return registry;
  };
}

/** Numbers that nobody has yet. */
function createNumbers(db: DatabaseSync) {
  const nextIds = new Map<string, number>();
  let seq = Number(db.prepare('SELECT seq FROM ntm_feed_counter').get()?.seq ?? 0);
  const findNext = (table: string) =>
    Number(db.prepare(`SELECT max(id) AS id FROM "${table}"`).get()?.id ?? 0) + 1;
  return {
    takeId(table: string): number {
      const id = nextIds.get(table) ?? findNext(table);
      nextIds.set(table, id + 1);
      return id;
    },
    takeSeq: () => (seq += 1),
    seq: () => seq,
  };
}

/** SQLite keeps an instant as milliseconds since 1970. */
function exchangeInstant(pairs: Pairs, value: number): number {
  if (!Number.isSafeInteger(value) || value < 1e12) return value;
  const paired = pairs.get(new Date(value).toISOString());
  return paired === undefined ? value : Date.parse(paired);
}

function imageOf({ values }: CorpusDocument): number | undefined {
  return (values['cover'] as { image: number } | null)?.image;
}
