import { isContentType } from '../publication/wire-types';
import type { Rule } from './rule';

/**
 * The dates that readers see are ours to set (stamp-dates.ts). Only an import may bring the day of the first publication,
 * when it creates the document; an update that named it would make Strapi empty it.
 */
export const protectDates: Rule = async (write, next) => {
  const { action, type, params } = write;
  if (isContentType(type) && params.data && (action === 'create' || action === 'update')) {
    const { revisedAt: _revisedAt, firstPublishedAt, ...data } = params.data;
    const imported = action === 'create' && firstPublishedAt ? { firstPublishedAt } : {};
    write.params = { ...params, data: { ...data, ...imported } };
  }
  return next();
};
