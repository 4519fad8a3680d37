import type { Core } from '@strapi/strapi';

/** What the site can show or play; SVG is left out because it can carry script. */
const UPLOAD_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/ogg',
  'audio/wav',
  'audio/vnd.wave',
];

const plugins = (): Core.Config.Plugin => ({
  upload: { config: { sizeLimit: 200 * 1024 * 1024, security: { allowedTypes: UPLOAD_TYPES } } },
});

export default plugins;
