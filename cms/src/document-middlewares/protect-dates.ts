import { isContentType } from '../publication/wire-types';
import type { Rule } from './rule';

/**
 * The dates that readers see are ours to set (stamp-dates.ts). Only an import may bring the day of the first
 * publication, when it creates the document; an update that named it would make Strapi empty it.
 */
export const protectDates: Rule = async (write, next) => {
  const { action, type, params } = write;
  if (isContentType(type) && params.data && (action === 'create' || action === 'update')) {
    const data = { ...params.data };
    delete data['revisedAt'];
    if (action === 'update') delete data['firstPublishedAt'];
    write.params = { ...params, data };
  }
  return next();
};
