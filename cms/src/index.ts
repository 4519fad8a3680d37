import type { Core } from '@strapi/strapi';
import { guardAccounts } from './accounts/guard-accounts';
import { registerLockRoutes } from './accounts/lock-routes';
import { runBootstrap } from './bootstrap/run-bootstrap';
import { registerDocumentMiddlewares } from './document-middlewares/register';
import { guardUploads } from './media-library/guard-uploads';
import { keepFilesPrivate } from './media-library/private-store';
import { registerPublication } from './publication/register';
import { registerScheduleRoutes } from './schedule/schedule-routes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerDocumentMiddlewares({ strapi });
    registerPublication({ strapi });
    registerScheduleRoutes({ strapi });
    guardAccounts({ strapi });
    registerLockRoutes({ strapi });
    keepFilesPrivate({ strapi });
    guardUploads({ strapi });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await runBootstrap({ strapi });
  },
};
