import { addVersion } from '../history/add-version';
import { withVersions, type VersionOwner } from '../history/version-table';
import { inTransaction, withFeed } from '../publication/feed-tables';
import { lockWriters } from '../publication/take-number';
import type { Rule, Write } from './rule';
import { StaleSave } from './stale-save';

/** The text of a refused write is kept beside the line of versions, after the refusal has taken back everything else. */
export const setAsideStale: Rule = async (write, next) => {
  try {
    return await next();
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error;
    const details = error.toDetails(await setAside(write, error));
    const ctx = write.strapi.requestContext.get();
    if (!ctx) throw error;
    return ctx.throw(409, error.message, { name: 'ConflictError', details });
  }
};

/** @returns the version that keeps the text, or null when there is none to keep */
async function setAside(
  { strapi, type, params }: Write,
  { refused, base }: StaleSave,
): Promise<number | null> {
  if (!refused || !params.documentId) return null;
  const owner = { type, document_id: params.documentId };
  return inTransaction(strapi, async () => {
    // Two that are refused at the same moment would take the same number.
    await withFeed(strapi, lockWriters);
    return (
      (await findSetAside(strapi, owner, refused.digest)) ??
      addVersion(strapi, owner, refused, { kind: 'set-aside', origin: base, published_at: null })
    );
  });
}

/** The version that keeps the same text already, from an earlier try. */
async function findSetAside(
  strapi: Write['strapi'],
  owner: VersionOwner,
  digest: string,
): Promise<number | undefined> {
  const found = await withVersions(strapi, async (versions) =>
    versions()
      .where({ ...owner, kind: 'set-aside', digest })
      .select('number')
      .first(),
  );
  return found?.number;
}
