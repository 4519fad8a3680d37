/** As better-sqlite3 has it, as far as it is used here. */
interface Statement {
  /** Whether rows of it are still being read one by one. */
  readonly busy: boolean;
}

export interface Connection {
  prepare(sql: string): Statement;
}

/** Statements that are kept: a publish asks some three hundred times, many of them the same. */
const KEPT = 500;

/** A prepared statement knows the columns that there were; what is rolled back may have been a change of them. */
const CHANGES_SCHEMA = /^\s*(create|alter|drop|rollback)\b/i;
/** The others are not worth a place. */
const IS_QUERY = /^\s*(select|insert|update|delete|with)\b/i;
/** How Strapi's query builder ends a query that wants some rows only. */
const BARE_LIMIT = /\blimit \?(?=( offset \?)?$)/;

/**
 * SQLite looks at the value of a bare parameter to plan for so few rows, and therefore prepares the whole statement again
 * whenever it is bound: a kept one saves nothing then. The sum is a value that it does not look at.
 */
function hideLimit(sql: string): string {
  return sql.replace(BARE_LIMIT, 'limit ? + 0');
}

/**
 * Has a connection keep the statements that it prepared last. Strapi sends the same ones over and over, and its driver
 * prepares each anew and compiles a function that makes objects of its rows: of the 27,000 queries that load the sample,
 * nine in ten were there before.
 */
export function keepPrepared(connection: Connection): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, Statement>();
  connection.prepare = (sql) => {
    if (CHANGES_SCHEMA.test(sql)) kept.clear();
    if (!IS_QUERY.test(sql)) return prepare(sql);
    const known = kept.get(sql);
    const statement = known && !known.busy ? known : prepare(hideLimit(sql));
    // The order of a map is that of its entries' arrival: the first is the one that was not used for longest.
    kept.delete(sql);
    kept.set(sql, statement);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
    return statement;
  };
}
