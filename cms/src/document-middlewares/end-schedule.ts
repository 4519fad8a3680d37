import { isContentType, uidOf } from '../publication/wire-types';
import { withFeed } from '../publication/feed-tables';
import { dropRefusal } from '../schedule/refusals';
import type { Rule } from './rule';

/** A time has had its effect once the item is out, and is void once the item is taken down or deleted. */
export const endSchedule: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  const { documentId } = params;
  const ends = action === 'publish' || action === 'unpublish' || action === 'delete';
  if (ends && isContentType(type) && documentId) {
    await strapi.db
      .query(uidOf(type))
      .updateMany({ where: { documentId, publishAt: { $notNull: true } }, data: { publishAt: null } });
    await withFeed(strapi, (table) => dropRefusal(table, type, documentId));
  }
  return next();
};
