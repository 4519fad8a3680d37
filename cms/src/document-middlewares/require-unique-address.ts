import { withFeed } from '../publication/feed-tables';
import { lockWriters } from '../publication/take-number';
import { hasSlug, isAddressTaken, ownerOf } from './address';
import { refuse } from './refusal';
import { bringsData, type Rule, type Write } from './rule';
import { storedDraftOf } from './stored-draft';

/** Two items never share an address, now or formerly. */
export const requireUniqueAddress: Rule = async (write, next) => {
  if (hasSlug(write.strapi, write.type)) {
    const slug = await findWantedSlug(write);
    if (slug) await refuseTaken(write, slug);
  }
  return next();
};

async function findWantedSlug(write: Write): Promise<unknown> {
  if (bringsData(write)) return write.params.data?.['slug'];
  return write.action === 'publish' ? (await storedDraftOf(write))?.['slug'] : undefined;
}

async function refuseTaken(write: Write, slug: unknown): Promise<void> {
  const { strapi, type } = write;
  // Two writers that look at the same moment would both find the address free.
  await withFeed(strapi, lockWriters);
  if (!(await isAddressTaken(strapi, type, String(slug), ownerOf(write)))) return;
  const message = `Đường dẫn “${String(slug)}” đang hoặc đã từng dùng cho một mục khác, hãy chọn đường dẫn khác.`;
  throw refuse([{ path: ['slug'], message }]);
}
