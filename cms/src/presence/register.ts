import type { Core } from '@strapi/strapi';
import { addDeskRoutes } from '../desk-routes';
import { answerLeave, answerSignOfLife } from './answer-presence';

/** Lets the desk tell who has which document open. To be called in Strapi's register phase. */
export function registerPresence({ strapi }: { strapi: Core.Strapi }): void {
  addDeskRoutes(strapi, [
    ['POST', '/presence/:uid/:documentId/:session', answerSignOfLife],
    ['DELETE', '/presence/:uid/:documentId/:session', answerLeave],
  ]);
}
