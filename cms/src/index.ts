import type { Core } from '@strapi/strapi';
import { runBootstrap } from './bootstrap/run-bootstrap';
import { registerDocumentMiddlewares } from './document-middlewares/register';
import { registerHistory } from './history/register';
import { guardUploads } from './media-library/guard-uploads';
import { registerNewsroom } from './newsroom/register';
import { registerPresence } from './presence/register';
import { registerPublication } from './publication/register';
import { registerTrail } from './trail/register';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    registerDocumentMiddlewares({ strapi });
    registerPublication({ strapi });
    registerHistory({ strapi });
    registerPresence({ strapi });
    guardUploads({ strapi });
    await registerNewsroom({ strapi });
    registerTrail({ strapi });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await runBootstrap({ strapi });
  },
};
