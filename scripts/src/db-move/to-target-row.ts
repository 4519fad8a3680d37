import { MoveRefused } from './move-refused.ts';
import type { SourceRow } from './source.ts';
import type { TargetColumn, TargetTable } from './target.ts';

/** A row as JSON that PostgreSQL reads into its own types. */
export type TargetRow = Record<string, unknown>;

/**
 * A row of SQLite as PostgreSQL keeps it: SQLite has neither booleans nor instants nor JSON, and no limits.
 * @throws MoveRefused naming the value that does not fit
 */
export function toTargetRow({ name, columns }: TargetTable, row: SourceRow): TargetRow {
  return Object.fromEntries(
    columns.map((column) => {
      const value = row[column.name] ?? null;
      try {
        return [column.name, value === null ? null : toTargetValue(column, value)];
      } catch (cause) {
        const where = `${name}.${column.name} of the row ${row['document_id'] ?? row['id'] ?? JSON.stringify(row)}`;
        throw new MoveRefused(`${where}: ${(cause as Error).message}`, { cause });
      }
    }),
  );
}

function toTargetValue({ type, scale, maxLength }: TargetColumn, value: string | number): unknown {
  switch (type) {
    case 'boolean':
      return Number(value) !== 0;
    case 'timestamp without time zone':
    case 'timestamp with time zone':
      return toInstant(value);
    case 'json':
    case 'jsonb':
      return JSON.parse(String(value));
    case 'numeric':
      return scale === null ? Number(value) : Number(Number(value).toFixed(scale));
    case 'integer':
    case 'bigint':
    case 'real':
    case 'double precision':
      return Number(value);
    default:
      return toText(String(value), maxLength);
  }
}

/** Milliseconds since 1970, or text without a zone, which SQLite writes in UTC. */
function toInstant(value: string | number): string {
  const isBare = typeof value === 'string' && !/Z|[+-]\d\d:?\d\d$/.test(value);
  return new Date(isBare ? `${value.replace(' ', 'T')}Z` : value).toISOString();
}

function toText(text: string, maxLength: number | null): string {
  const length = [...text].length;
  if (maxLength !== null && length > maxLength) {
    throw new Error(
      `it has ${length} characters, PostgreSQL takes ${maxLength}; shorten it in the CMS first`,
    );
  }
  if (text.includes('\0')) throw new Error('it holds a NUL character, which PostgreSQL cannot keep');
  return text;
}
