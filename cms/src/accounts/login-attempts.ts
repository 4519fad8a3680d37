import type { Core } from '@strapi/strapi';
import { withFeed, type LoginAttemptRow, type OpenTable } from '../publication/feed-tables';

/** Whose failures are counted: `account:<e-mail>` or `address:<IP address>`. */
export type Subject = `account:${string}` | `address:${string}`;

const MINUTE = 60_000;
/** Failures that are further apart than this are a bad memory, not a guess. */
const WINDOW = 15 * MINUTE;
export const LOCK_MINUTES = 15;
/** Several people of a newsroom may share one address. */
const MOST_FAILURES = { account: 8, address: 40 };

/** Until when a subject is locked, or null. */
export async function findLock(strapi: Core.Strapi, subject: Subject, now: Date): Promise<Date | null> {
  const row = await withFeed(strapi, async (table) => table('ntm_login_attempt').where({ subject }).first());
  const until = row?.locked_until ? new Date(row.locked_until) : null;
  return until && until > now ? until : null;
}

/**
 * Counts a failure. Two at once may be counted as one; the next one makes up for it.
 * @returns until when the subject is locked because of it, or null
 */
export async function countFailure(strapi: Core.Strapi, subject: Subject, now: Date): Promise<Date | null> {
  return withFeed(strapi, async (table) => {
    const former = await table('ntm_login_attempt').where({ subject }).first();
    const isRecent = former && now.getTime() - Date.parse(former.first_at) < WINDOW;
    const failures = isRecent ? former.failures + 1 : 1;
    const first_at = isRecent ? former.first_at : now.toISOString();
    const isLocked = failures >= MOST_FAILURES[subject.startsWith('account:') ? 'account' : 'address'];
    const until = isLocked ? new Date(now.getTime() + LOCK_MINUTES * MINUTE) : null;
    const row = { subject, failures, first_at, locked_until: until?.toISOString() ?? null };
    await table('ntm_login_attempt').insert(row).onConflict('subject').merge();
    await dropStale(table, now);
    return until;
  });
}

/** Forgets the failures of a subject, and its lock with them. @returns whether there were any */
export async function forgetFailures(strapi: Core.Strapi, subject: string): Promise<boolean> {
  const count = await withFeed(strapi, async (table) =>
    table('ntm_login_attempt').where({ subject }).delete(),
  );
  return count > 0;
}

/** All who are locked now. */
export async function listLocks(strapi: Core.Strapi, now: Date): Promise<LoginAttemptRow[]> {
  return withFeed(strapi, async (table) =>
    table('ntm_login_attempt').where('locked_until', '>', now.toISOString()).orderBy('locked_until', 'desc'),
  );
}

/** Guesses at names that nobody has must not fill the table. */
async function dropStale(table: OpenTable, now: Date): Promise<void> {
  const long = new Date(now.getTime() - 24 * 60 * MINUTE).toISOString();
  await table('ntm_login_attempt').where('first_at', '<=', long).delete();
}
