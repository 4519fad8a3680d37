import { findHead, toSummary } from '../history/find-versions';
import { findBase } from '../history/request-versions';
import { takeSnapshot, type Snapshot } from '../history/snapshot';
import type { Rule, Write } from './rule';
import { StaleSave } from './stale-save';

/**
 * Two people, one story: a write that says which version it started from does not pass over a newer one. What it would
 * have made of the document is found out by doing it, in the transaction that the refusal then takes back.
 */
export const refuseStale: Rule = async (write, next) => {
  const { strapi, type, params } = write;
  if (!params.documentId) return next();
  const owner = { type, document_id: params.documentId };
  const base = findBase(strapi, owner);
  if (base === undefined) return next();
  const newest = await findHead(strapi, owner);
  if (!newest || newest.number <= base) return next();
  throw new StaleSave(toSummary(newest), base, await tryWrite(write, params.documentId, next));
};

/** What the document would say, or null where that is no matter or another rule refuses it. */
async function tryWrite(
  { strapi, type, action }: Write,
  documentId: string,
  next: () => Promise<unknown>,
): Promise<Snapshot | null> {
  if (action !== 'update') return null;
  try {
    await next();
  } catch (error) {
    strapi.log.debug('history: a stale text would have been refused anyway', error);
    return null;
  }
  return takeSnapshot(strapi, type, documentId);
}
