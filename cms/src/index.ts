import type { Core } from '@strapi/strapi';
import { guardAccounts } from './accounts/guard-accounts';
import { keepAbilities } from './accounts/keep-abilities';
import { registerLockRoutes } from './accounts/lock-routes';
import { runBootstrap } from './bootstrap/run-bootstrap';
import { registerDocumentMiddlewares } from './document-middlewares/register';
import { registerHistory } from './history/register';
import { guardUploads } from './media-library/guard-uploads';
import { keepFilesPrivate } from './media-library/private-store';
import { registerNewsroom } from './newsroom/register';
import { registerPresence } from './presence/register';
import { registerPublication } from './publication/register';
import { registerScheduleRoute } from './schedule/schedule-route';
import { registerTrail } from './trail/register';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    registerDocumentMiddlewares({ strapi });
    registerPublication({ strapi });
    registerHistory({ strapi });
    registerPresence({ strapi });
    registerScheduleRoute({ strapi });
    guardAccounts({ strapi });
    keepAbilities({ strapi });
    registerLockRoutes({ strapi });
    keepFilesPrivate({ strapi });
    guardUploads({ strapi });
    await registerNewsroom({ strapi });
    registerTrail({ strapi });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await runBootstrap({ strapi });
  },
};
