import type { Core } from '@strapi/strapi';
import { publishDue } from './publish-due';

/** Well within the minute that the desk promises; a round that finds nothing is four small queries. */
const EVERY_TEN_SECONDS = '*/10 * * * * *';

/**
 * Looks for what is due from now on, what fell due while the CMS was down included. A round that takes long is not
 * overtaken by the next.
 */
export function startSchedule({ strapi }: { strapi: Core.Strapi }): void {
  let round: Promise<void> | null = null;
  const task = async () => {
    round ??= publishDue(strapi).finally(() => (round = null));
    await round;
  };
  strapi.cron.add({ publishDue: { task, options: { rule: EVERY_TEN_SECONDS } } });
}
