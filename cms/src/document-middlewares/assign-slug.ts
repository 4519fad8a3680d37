import { RESERVED_SLUGS, toSlug } from '@ntm/shared';
import { withFeed } from '../publication/feed-tables';
import { lockWriters } from '../publication/take-number';
import { titleFieldOf } from '../title-field';
import { hasSlug, isAddressTaken, ownerOf } from './address';
import { bringsData, setData, type Rule, type Write } from './rule';
import { storedDraftOf } from './stored-draft';

/** What a document is called in its address when its title has no letter or digit. */
const NAMELESS = 'bai-viet';

/** A document saved without a slug gets one from its title, the next free one of `…`, `…-2`, `…-3`. */
export const assignSlug: Rule = async (write, next) => {
  if (bringsData(write) && hasSlug(write.strapi, write.type)) {
    const stored = (await storedDraftOf(write)) ?? {};
    const { data = {} } = write.params;
    const kept = write.action === 'update' && data['slug'] === undefined ? stored['slug'] : data['slug'];
    const titleField = titleFieldOf(write.strapi, write.uid);
    const title = data[titleField] ?? stored[titleField];
    if (!kept && typeof title === 'string' && title)
      setData(write, { slug: await findFreeSlug(write, title) });
  }
  return next();
};

/** The first free one of `…`, `…-2`, `…-3` for a title; nobody else takes it until the open transaction ends. */
export async function findFreeSlug(write: Write, title: string): Promise<string> {
  const { strapi, type } = write;
  // Two writers that count at the same moment would both find the same slug free.
  await withFeed(strapi, lockWriters);
  const base = toSlug(title) || NAMELESS;
  const owner = ownerOf(write);
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!RESERVED_SLUGS.includes(slug) && !(await isAddressTaken(strapi, type, slug, owner))) return slug;
  }
}
