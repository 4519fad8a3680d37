import type { Rule } from './rule';

/**
 * The write and all that follows from it (redirect, notice, change of the feed) happen together or not at
 * all.
 */
export const runInTransaction: Rule = ({ strapi }, next) => strapi.db.transaction(() => next());
