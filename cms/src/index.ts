import type { Core } from '@strapi/strapi';
import { runBootstrap } from './bootstrap/run-bootstrap';
import { registerDocumentMiddlewares } from './document-middlewares/register';
import { guardUploads } from './media-library/guard-uploads';
import { registerPublication } from './publication/register';
import { registerScheduleRoutes } from './schedule/schedule-routes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerDocumentMiddlewares({ strapi });
    registerPublication({ strapi });
    registerScheduleRoutes({ strapi });
    guardUploads({ strapi });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await runBootstrap({ strapi });
  },
};
