import type { Core } from '@strapi/strapi';

const policies = ['is-publisher'];

const router: Core.RouterConfig = {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/publication/changes',
      handler: 'publication.changes',
      config: { policies },
    },
    {
      method: 'GET',
      path: '/publication/media/:documentId',
      handler: 'publication.media',
      config: { policies },
    },
    {
      method: 'GET',
      path: '/publication/uploads',
      handler: 'publication.uploads',
      config: { policies },
    },
    {
      method: 'GET',
      path: '/publication/uploads/:documentId',
      handler: 'publication.upload',
      config: { policies },
    },
    {
      method: 'POST',
      path: '/publication/reports',
      handler: 'publication.report',
      config: { policies },
    },
  ],
};

export default router;
