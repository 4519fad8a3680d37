import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** The public folder; Strapi wants `uploads` to be in it before any code of ours runs. */
function preparePublicFolder(dataDir: string): string {
  const folder = path.resolve(dataDir, 'cms/public');
  mkdirSync(path.join(folder, 'uploads'), { recursive: true });
  return folder;
}

const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  url: env('CMS_URL', ''),
  // Who logs in from where is told by the last proxy, if there is one.
  proxy: { maxIpsCount: 1, koa: env.bool('CMS_PROXY', false) },
  app: { keys: env.array('APP_KEYS', []) },
  // Off where a CMS runs only to be looked at.
  cron: { enabled: env.bool('CMS_CRON', true) },
  dirs: { public: preparePublicFolder(env('DATA_DIR', '../.data')) },
  // Migrations and requests would drown what people are to read; the publisher alone asks every other second.
  logger: { config: { level: 'warn' }, updates: { enabled: false }, startup: { enabled: false } },
  // Remote transfer writes behind the change feed's back.
  transfer: { remote: { enabled: false } },
});

export default server;
