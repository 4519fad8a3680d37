import type { Core } from '@strapi/strapi';
import { isContentType, uidOf } from '../publication/wire-types';
import { currentActor, toActor, type Account } from '../trail/actor';
import type { Snapshot } from './snapshot';
import { withVersions, type VersionOwner, type VersionRow } from './version-table';

type Circumstances = Partial<
  Pick<VersionRow, 'kind' | 'at' | 'by_id' | 'by_name' | 'origin' | 'published_at'>
>;

/**
 * Adds a version in the transaction that is open, in the name of whoever writes. A type without drafts is public as soon as
 * it is saved, and so is each of its versions.
 * @returns its number
 */
export async function addVersion(
  strapi: Core.Strapi,
  owner: VersionOwner,
  { content, digest, title }: Pick<Snapshot, 'content' | 'digest' | 'title'>,
  circumstances: Circumstances = {},
): Promise<number> {
  const at = new Date().toISOString();
  const { kind, id, name } = currentActor(strapi);
  const author = kind === 'system' ? { id: null, name: null } : { id, name };
  return withVersions(strapi, async (versions) => {
    const last = await versions().where(owner).orderBy('number', 'desc').select('number').first();
    const number = (last?.number ?? 0) + 1;
    await versions().insert({
      ...owner,
      number,
      kind: 'save',
      at,
      by_id: author.id,
      by_name: author.name,
      title,
      origin: null,
      published_at: isContentType(owner.type) ? null : at,
      digest,
      content: JSON.stringify(content),
      ...circumstances,
    });
    return number;
  });
}

/** Keeps what a document said before its history begins: it may be older than this table, or made by a bulk load. */
export async function addFirstKnown(
  strapi: Core.Strapi,
  owner: VersionOwner,
  snapshot: Snapshot,
): Promise<number> {
  const { updatedAt, updatedBy } = snapshot.entry;
  return addVersion(strapi, owner, snapshot, {
    kind: 'first-known',
    at: new Date(updatedAt as string).toISOString(),
    by_id: null,
    by_name: updatedBy ? toActor(updatedBy as Account).name : null,
    published_at: await findPublication(strapi, owner, snapshot),
  });
}

/** When the state at hand was published, or null if that is not what readers have. */
async function findPublication(
  strapi: Core.Strapi,
  { type, document_id: documentId }: VersionOwner,
  { entry }: Snapshot,
): Promise<string | null> {
  const draftAt = new Date(entry['updatedAt'] as string).toISOString();
  if (!isContentType(type)) return draftAt;
  const published = (await strapi.db.query(uidOf(type)).findOne({
    select: ['publishedAt', 'updatedAt'],
    where: { documentId, publishedAt: { $notNull: true } },
  })) as { publishedAt: string; updatedAt: string } | null;
  if (!published || new Date(published.updatedAt) < new Date(draftAt)) return null;
  return new Date(published.publishedAt).toISOString();
}

/** Notes that readers have the newest version from now on; it is kept for good. */
export async function markPublished(strapi: Core.Strapi, owner: VersionOwner, number: number): Promise<void> {
  await withVersions(strapi, async (versions) =>
    versions()
      .where({ ...owner, number })
      .whereNull('published_at')
      .update({ published_at: new Date().toISOString() }),
  );
}
