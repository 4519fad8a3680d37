import type { OwnedRow } from '@ntm/scripts/bench';

/** Instants of the write itself, which two writes never share; that one is there is compared all the same. */
const WRITTEN_AT = new Set(['created_at', 'updated_at', 'published_at', 'stamp', 'at']);
/** Where the same document stands under another address: what differs by intention. */
const PREFIX = /\b(?:dang|nap)-/g;

/**
 * The rows of a document in words that say nothing of its identity, its numbers or the moment of its writing, sorted:
 * rows of two documents are equal if and only if their words are.
 */
export function describeRows(rows: readonly OwnedRow[], documentId: string): string[] {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { table, row } of rows) {
    if (typeof row['id'] !== 'number') continue;
    const count = (counts.get(table) ?? 0) + 1;
    counts.set(table, count);
    names.set(`${table} ${row['id']}`, `${table}#${count}`);
  }
  const nameOf = (table: string, id: unknown) => names.get(`${table} ${String(id)}`);
  return rows
    .map(({ table, row, references }) => {
      const cells = Object.entries(row).map(([column, value]) => {
        if (value === null) return `${column}: null`;
        if (column === 'id') return `id: ${nameOf(table, value) ?? 'one'}`;
        const target = references.get(column);
        if (target) return `${column}: ${nameOf(target, value) ?? `${target} ${value}`}`;
        if (WRITTEN_AT.has(column) || (table.startsWith('ntm_') && column === 'seq'))
          return `${column}: some`;
        return `${column}: ${String(value).replaceAll(documentId, 'IT').replaceAll(PREFIX, '')}`;
      });
      return `${table} { ${cells.join(', ')} }`;
    })
    .sort();
}
