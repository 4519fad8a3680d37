import { addVersion } from '../history/add-version';
import { withVersions } from '../history/version-table';
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
  const existing = await withVersions(strapi, async (versions) =>
    versions()
      .where({ ...owner, kind: 'set-aside', digest: refused.digest })
      .select('number')
      .first(),
  );
  if (existing) return existing.number;
  return addVersion(strapi, owner, refused, { kind: 'set-aside', origin: base, published_at: null });
}
