import type { Core } from '@strapi/strapi';
import { watchAccounts } from './watch-accounts';
import { watchRoles } from './watch-roles';
import { watchTokens } from './watch-tokens';

/** Hooks the trail of permissions into Strapi. To be called in Strapi's register phase. */
export function registerTrail({ strapi }: { strapi: Core.Strapi }): void {
  watchRoles(strapi);
  watchAccounts(strapi);
  watchTokens(strapi);
}
