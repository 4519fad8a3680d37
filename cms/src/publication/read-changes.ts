import type { Core } from '@strapi/strapi';
import { COUNTER, type ChangeRow, type CounterRow } from './feed-tables';

type ChangeColumns = Pick<ChangeRow, 'seq' | 'type' | 'document_id' | 'action' | 'document'>;

/** The counter with one change, or alone when nothing is left to read. */
type PageRow = Pick<CounterRow, 'epoch'> & { head: number } & (ChangeColumns | { seq: null });

/**
 * A page of the feed as JSON text (the wire's `WireChangesPage`): at most `limit` changes after the number
 * `after`. One statement reads counter and changes, so that they are of one instant on every database.
 */
export async function readChanges(strapi: Core.Strapi, after: number, limit: number): Promise<string> {
  const changes = strapi.db
    .getConnection()
    .table('ntm_feed_change')
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit + 1)
    .as('c');
  const rows: PageRow[] = await strapi.db
    .getConnection()
    .table('ntm_feed_counter as n')
    .leftJoin(changes, (join) => join.onVal('n.id', COUNTER.id))
    .where('n.id', COUNTER.id)
    .orderBy('c.seq')
    .select('n.epoch', 'n.seq as head', 'c.seq', 'c.type', 'c.document_id', 'c.action', 'c.document');
  return formatPage(rows, limit);
}

function formatPage(rows: PageRow[], limit: number): string {
  const [counter] = rows;
  if (!counter) throw new Error('the change feed has no counter: ensureChangeFeed() has not run');
  const changes = rows.filter((row) => row.seq !== null);
  const page = changes.slice(0, limit);
  const next = changes.length > limit ? page.at(-1)?.seq : counter.head;
  const body = page.map(formatChange).join(',');
  return `{"epoch":${JSON.stringify(counter.epoch)},"changes":[${body}],"next":${next},"head":${counter.head}}`;
}

/** The document is stored as JSON and goes out as it is. */
function formatChange(row: ChangeColumns): string {
  const { seq, type, document_id: documentId, action } = row;
  const head = JSON.stringify({ seq, type, documentId, action });
  return action === 'upsert' ? `${head.slice(0, -1)},"document":${row.document}}` : head;
}
