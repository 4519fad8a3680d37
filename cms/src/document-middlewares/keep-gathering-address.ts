import { GATHERINGS } from '@ntm/shared';
import { isContentType } from '../publication/wire-types';
import { findReferrers } from './find-referrers';
import { refuse } from './refusal';
import type { Rule, Write } from './rule';
import { storedDraftOf } from './stored-draft';

/**
 * Refuses to change the slug of a theme, or of any other registry entry that public content names: its pages and feeds
 * stand under it, readers and partners follow them, and no redirect is kept for a registry.
 */
export const keepGatheringAddress: Rule = async (write, next) => {
  const { type, action, params } = write;
  const slug = params.data?.['slug'];
  if (type in GATHERINGS && action === 'update' && typeof slug === 'string') {
    const entry = await storedDraftOf(write);
    if (entry && entry['slug'] !== slug && (await isKnown(write))) {
      const message = `Đường dẫn này đã công bố nên không đổi được; hãy giữ “${String(entry['slug'])}”.`;
      throw refuse([{ path: ['slug'], message }]);
    }
  }
  return next();
};

async function isKnown(write: Write): Promise<boolean> {
  return write.type === 'theme' || (await findReferrers(write)).some(isContentType);
}
