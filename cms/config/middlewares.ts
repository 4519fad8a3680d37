import type { Core } from '@strapi/strapi';

const middlewares = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::errors',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: env('CMS_URL', 'http://127.0.0.1:1337') } },
  'strapi::query',
  // Long texts get through to our own limits, which answer in Vietnamese and by field.
  { name: 'strapi::body', config: { jsonLimit: '16mb' } },
  'global::private-files',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default middlewares;
