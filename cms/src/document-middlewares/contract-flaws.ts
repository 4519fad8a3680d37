import { ContractError, parseWireDocument, type ContentType } from '@ntm/shared';
import { SERIALISERS } from '../publication/serialisers/list';
import type { Entry } from '../publication/serialisers/read-entry';
import { describeBreach } from './describe-breach';
import type { Flaw } from './refusal';
import type { Write } from './rule';

/** Publishing sets these; a draft need not have them. */
const DATES = { firstPublishedAt: 0, revisedAt: 0 };

/** What a draft still lacks of what the wire contract promises readers of its type. */
export function findContractFlaws(
  write: Pick<Write, 'strapi' | 'uid'>,
  type: ContentType,
  draft: Entry,
): Flaw[] {
  const document = SERIALISERS[type].serialise({ ...draft, ...DATES });
  try {
    parseWireDocument(type, document);
    return [];
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return error.issues.map(({ field }) => describeBreach(write, field, document));
  }
}
