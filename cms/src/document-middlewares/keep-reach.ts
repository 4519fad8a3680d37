import { findOrganisations } from '../newsroom/conditions';
import { findStanding } from '../newsroom/find-standing';
import { mayReach } from '../newsroom/rights';
import { findStoredText } from '../newsroom/stored-text';
import { isContentType } from '../publication/wire-types';
import { currentAccount } from '../trail/actor';
import { refuse } from './refusal';
import { identityOfAnswer, setData, type Rule, type Write } from './rule';

/**
 * A text is of its writer's organisation as long as it names no other, and whoever is limited to some texts cannot save
 * one out of their own reach.
 */
export const keepReach: Rule = async (write, next) => {
  const { strapi, type, action } = write;
  const account = currentAccount(strapi);
  if (!account || !isContentType(type) || (action !== 'create' && action !== 'update')) return next();

  const [own] = await findOrganisations(strapi, account);
  if (own && action === 'create' && !namesOrganisation(write)) {
    setData(write, { organisation: { connect: [{ documentId: own.documentId }] } });
  }
  const answer = await next();
  const documentId = identityOfAnswer(write, answer);
  const text = documentId ? await findStoredText(strapi, type, documentId) : null;
  const rights = text && findStanding(strapi, text)?.rights;
  if (rights && !rights.includes('write') && mayReach(strapi, write.uid, 'write')) {
    const message = 'Bạn chỉ làm việc với bài của cơ quan mình: hãy chọn cơ quan đó ở ô “Cơ quan”.';
    throw refuse([{ path: ['organisation'], message }]);
  }
  return answer;
};

function namesOrganisation({ params }: Write): boolean {
  const value = params.data?.['organisation'] as { connect?: unknown[]; set?: unknown[] } | null | undefined;
  if (typeof value !== 'object' || value === null) return Boolean(value);
  return Boolean(value.connect?.length ?? value.set?.length ?? true);
}
