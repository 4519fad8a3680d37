import type { Core } from '@strapi/strapi';
import { ensureVersionsPruned } from '../history/prune-versions';
import { useMailServer } from '../accounts/mail';
import { movePublicFiles } from '../media-library/move-public-files';
import { ensureChangeFeed } from '../publication/ensure-change-feed';
import { ensureSampleContent } from '../sample/ensure-sample-content';
import { startSchedule } from '../schedule/start-schedule';
import { ensureAdministrator } from './ensure-administrator';
import { ensureLayouts } from './ensure-layouts';
import { ensureLocale } from './ensure-locale';
import { ensureMediaSettings } from './ensure-media-settings';
import { ensurePublisherToken } from './ensure-publisher-token';
import { ensureRegistries } from './ensure-registries';
import { ensureRoles } from './ensure-roles';

/** What must be there before the first request, in this order; every step may run again at every boot. */
const STEPS: readonly ((cms: { strapi: Core.Strapi }) => void | Promise<void>)[] = [
  useMailServer,
  movePublicFiles,
  ensureLocale,
  ensureAdministrator,
  ensureRoles,
  ensurePublisherToken,
  ensureMediaSettings,
  ensureLayouts,
  ensureChangeFeed,
  ensureRegistries,
  ensureSampleContent,
  ensureVersionsPruned,
  startSchedule,
];

/** Does it all, but where only the tables are wanted, which are there by then (`db:move`). */
export async function runBootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  if (process.env['CMS_BOOTSTRAP'] === 'false') return;
  for (const ensure of STEPS) await ensure({ strapi });
}
