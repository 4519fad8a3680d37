import type { Core } from '@strapi/strapi';
import type { Standing } from '@ntm/shared';
import { uidOf } from '../publication/wire-types';
import { currentAccount, isAdministrator, type Account } from '../trail/actor';
import { rightsTo } from './rights';
import type { StoredText } from './stored-text';

/** Someone before a text, or null where a program is at work. */
export function findStanding(strapi: Core.Strapi, text: StoredText): Standing | null {
  const account = currentAccount(strapi);
  if (!account) return null;
  const { createdBy, organisation } = text;
  return {
    stage: text.stage,
    isSettled: text.isSettled,
    rights: rightsTo(strapi, uidOf(text.type), { createdBy, organisation, stage: text.stage }),
    isOwn: isOwnText(text, account),
    isAdministrator: isAdministrator(account),
  };
}

/** Whether they created it or changed its text last. */
export function isOwnText({ createdBy, textBy }: StoredText, { documentId }: Account): boolean {
  return createdBy?.documentId === documentId || textBy === documentId;
}
