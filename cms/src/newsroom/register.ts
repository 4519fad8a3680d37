import type { Core } from '@strapi/strapi';
import { registerConditions } from './conditions';
import { labelRights } from './label-rights';
import { registerRights } from './rights';
import { registerNewsroomRoutes } from './routes';

/** Hooks the newsroom's rules into Strapi, document middlewares apart. To be called in Strapi's register phase. */
export async function registerNewsroom({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerRights(strapi);
  await registerConditions(strapi);
  labelRights(strapi);
  registerNewsroomRoutes(strapi);
}
