import type { Core } from '@strapi/strapi';
import { registerStatusRoute } from './status-route';
import { watchMedia } from './watch-media';

/** Hooks the change feed into Strapi. To be called in Strapi's register phase. */
export function registerPublication({ strapi }: { strapi: Core.Strapi }): void {
  watchMedia(strapi);
  registerStatusRoute(strapi);
}
