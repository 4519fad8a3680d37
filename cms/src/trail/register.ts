import type { Core } from '@strapi/strapi';
import { registerTrailRoutes } from './routes';
import { watchAccounts } from './watch-accounts';
import { watchRoles } from './watch-roles';
import { watchTokens } from './watch-tokens';

/** Hooks the trail into Strapi: what is read of it, and changes of permissions. To be called in Strapi's register phase. */
export function registerTrail({ strapi }: { strapi: Core.Strapi }): void {
  registerTrailRoutes(strapi);
  watchRoles(strapi);
  watchAccounts(strapi);
  watchTokens(strapi);
}
