import type { Core } from '@strapi/strapi';

const plugins = (): Core.Config.Plugin => ({
  upload: {
    config: {
      sizeLimit: 200 * 1024 * 1024,
      // Strapi finds out what a file is; src/media-library decides, and says so in Vietnamese.
      security: { allowedTypes: ['*/*'] },
    },
  },
});

export default plugins;
