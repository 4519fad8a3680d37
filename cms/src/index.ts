import type { Core } from '@strapi/strapi';
import { runBootstrap } from './bootstrap/run-bootstrap';
import { registerDocumentMiddlewares } from './document-middlewares/register';
import { registerHistory } from './history/register';
import { guardUploads } from './media-library/guard-uploads';
import { registerPresence } from './presence/register';
import { registerPublication } from './publication/register';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerDocumentMiddlewares({ strapi });
    registerPublication({ strapi });
    registerHistory({ strapi });
    registerPresence({ strapi });
    guardUploads({ strapi });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await runBootstrap({ strapi });
  },
};
