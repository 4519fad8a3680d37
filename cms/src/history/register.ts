import type { Core } from '@strapi/strapi';
import { addDeskRoutes } from '../desk-routes';
import { answerDeleted, answerDifference, answerRestore, answerVersions } from './answer-history';
import { pruneEveryNight } from './prune-versions';
import { tellVersionOnRead } from './tell-version-on-read';

/** Hooks the history of documents into Strapi. To be called in Strapi's register phase. */
export function registerHistory({ strapi }: { strapi: Core.Strapi }): void {
  tellVersionOnRead(strapi);
  pruneEveryNight(strapi);
  addDeskRoutes(strapi, [
    ['GET', '/history', answerDeleted],
    ['GET', '/history/:uid/:documentId', answerVersions],
    ['GET', '/history/:uid/:documentId/difference', answerDifference],
    ['POST', '/history/:uid/:documentId/restore', answerRestore],
  ]);
}
