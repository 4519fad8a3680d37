import type { Core } from '@strapi/strapi';
import { wakeReaders } from './await-change';
import { COUNTER, inTransaction, type OpenTable } from './feed-tables';
import { saveFeedMark, type FeedMark } from './feed-epoch-file';

/** The newest mark of each transaction that is open. */
const marks = new WeakMap<object, FeedMark>();

/**
 * The next number of the feed. The counter's row stays locked until the transaction commits, so that no
 * reader meets a higher number while a lower one is still to come: take it as late as possible.
 */
export async function takeNumber(strapi: Core.Strapi, table: OpenTable): Promise<number> {
  const [row] = await table('ntm_feed_counter')
    .where(COUNTER)
    .increment('seq', 1)
    .returning(['seq', 'epoch']);
  if (!row) throw new Error('the change feed has no counter: ensureChangeFeed() has not run');
  await markAfterCommit(strapi, { epoch: row.epoch, head: row.seq });
  return row.seq;
}

/** Once the open transaction is committed: notes the feed's head outside the database, and tells who waits for it. */
export async function markAfterCommit(strapi: Core.Strapi, mark: FeedMark): Promise<void> {
  await inTransaction(strapi, ({ trx, onCommit }) => {
    if (!marks.has(trx)) {
      onCommit(() => {
        saveMarkOf(strapi, trx);
        wakeReaders();
      });
    }
    marks.set(trx, mark);
  });
}

/** What is committed is published, mark or no mark: one that lags behind only knows less of a later restore. */
function saveMarkOf(strapi: Core.Strapi, trx: object): void {
  try {
    saveFeedMark(marks.get(trx) as FeedMark);
  } catch (error) {
    strapi.log.error('change feed: the mark beside the database could not be written', error);
  }
}

/**
 * Keeps every other writer waiting until the open transaction ends: what was read stays true while it is
 * acted upon.
 */
export async function lockWriters(table: OpenTable): Promise<void> {
  await table('ntm_feed_counter').where(COUNTER).increment('seq', 0);
}
