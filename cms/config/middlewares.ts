import type { Core } from '@strapi/strapi';
import { largestOf, readLimits } from '../src/media-library/limits';

const middlewares = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  // What the desk asks for is text; its program has copies of its own (scripts/src/build/compress-panel.ts).
  'strapi::compression',
  'strapi::errors',
  'global::record-refused-tries',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: env('CMS_URL', 'http://127.0.0.1:1337') } },
  'strapi::query',
  'global::explain-large-files',
  // Long texts get through to our own limits, which answer in Vietnamese and by field; so do files that are not far too large.
  {
    name: 'strapi::body',
    config: { jsonLimit: '16mb', formidable: { maxFileSize: 2 * largestOf(readLimits()) } },
  },
  'global::private-files',
  'global::guard-login',
  'global::check-new-password',
  'global::explain-no-mail',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default middlewares;
