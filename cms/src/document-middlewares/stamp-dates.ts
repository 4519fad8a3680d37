import { withFeed, type ChangeRow } from '../publication/feed-tables';
import { findChange } from '../publication/put-change';
import { serialiseEntry } from '../publication/serialise-document';
import type { Entry } from '../publication/serialisers/read-entry';
import { isContentType, uidOf, type EditorialType } from '../publication/wire-types';
import { refuseBreaches } from './refusal';
import type { Rule } from './rule';
import { storedDraftOf } from './stored-draft';

/**
 * Sets the dates that readers see when a document is published: `firstPublishedAt` once and for good,
 * `revisedAt` to the last publish that changed what they see.
 */
export const stampDates: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  if (action === 'publish' && isContentType(type) && params.documentId) {
    const identity = { type, document_id: params.documentId };
    const draft = await storedDraftOf(write);
    const newest = await withFeed(strapi, (table) => findChange(table, identity));
    if (draft) {
      const dates = await refuseBreaches(write, async () => findDates(type, draft, newest));
      await strapi.db.query(uidOf(type)).update({ where: { id: draft['id'] }, data: dates });
    }
  }
  return next();
};

function findDates(type: EditorialType, draft: Entry, newest: ChangeRow | undefined) {
  const now = new Date();
  const brought = draft['firstPublishedAt'] ? new Date(draft['firstPublishedAt'] as string) : now;
  if (!draft['revisedAt']) {
    const first = (brought < now ? brought : now).toISOString();
    return { firstPublishedAt: first, revisedAt: first };
  }
  const firstPublishedAt = brought.toISOString();
  if (!newest?.document) return { firstPublishedAt, revisedAt: now.toISOString() };
  const { revisedAt } = JSON.parse(newest.document) as { revisedAt: string };
  const document = serialiseEntry(type, { ...draft, firstPublishedAt, revisedAt });
  const isUnchanged = JSON.stringify(document) === newest.document;
  return { firstPublishedAt, revisedAt: isUnchanged ? revisedAt : now.toISOString() };
}
