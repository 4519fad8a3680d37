import { loadDraft } from '../publication/serialise-document';
import type { Entry } from '../publication/serialisers/read-entry';
import type { Write } from './rule';

const drafts = new WeakMap<Write, Promise<Entry | null>>();

/**
 * The draft that a write is about as it was before, or null: read once for all rules, since it takes a query for each
 * relation and component. For rules on their way to `next`, none of which changes it; afterwards it is another one.
 */
export function storedDraftOf(write: Write): Promise<Entry | null> {
  const { strapi, type, params } = write;
  const draft =
    drafts.get(write) ??
    (params.documentId ? loadDraft(strapi, type, params.documentId) : Promise.resolve(null));
  drafts.set(write, draft);
  return draft;
}
