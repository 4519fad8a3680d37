import { createRequire, flushCompileCache } from 'node:module';
import { join } from 'node:path';

/** What `cms-host.ts` sends: to boot a CMS with a whole environment, or to end the one that runs. */
export type HostOrder = { readonly env: NodeJS.ProcessEnv } | 'stop';

interface Cms {
  start(): Promise<unknown>;
  destroy(): Promise<void>;
}

const APP_DIR = join(import.meta.dirname, '../../../cms');
const requireFromCms = createRequire(join(APP_DIR, 'package.json'));

let running: Cms | undefined;

function boot(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  // Our own code is loaded anew, as after a real restart: nothing that it remembers outlives a CMS.
  for (const file of Object.keys(requireFromCms.cache))
    if (!file.includes('/node_modules/')) delete requireFromCms.cache[file];
  const { createStrapi } = requireFromCms('@strapi/strapi') as {
    createStrapi: (options: Record<'appDir' | 'distDir', string>) => Cms;
  };
  running = createStrapi({ appDir: APP_DIR, distDir: join(APP_DIR, 'dist') });
  void running.start();
}

async function stop(): Promise<void> {
  await running?.destroy();
  // At the end of all tests the process is killed, and would leave nothing to the next ones.
  flushCompileCache();
  // Strapi takes every listener away from its process when it ends, also what kept the process up for its parent.
  listen();
  process.channel?.ref();
  process.send?.('stopped');
}

function listen(): void {
  process.on('message', (order: HostOrder) => (order === 'stop' ? void stop() : boot(order.env)));
  process.on('disconnect', () => process.exit());
}

listen();
