import { withFeed } from '../publication/feed-tables';
import { lockWriters } from '../publication/take-number';
import type { Rule } from './rule';

/**
 * The write and all that follows from it (redirect, notice, change of the feed) happen together or not at all, and one
 * write at a time: what a rule finds in the database stays true while it acts upon it.
 */
export const runInTransaction: Rule = ({ strapi }, next) =>
  withFeed(strapi, async (table) => {
    await lockWriters(table);
    return next();
  });
