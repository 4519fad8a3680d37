import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../settings/settings.ts';
import type { Part, PartEnd } from './supervisor.ts';

/** Strapi's variables: nothing paid, nothing sent home, Vietnamese first. */
const STRAPI_ENVIRONMENT = {
  STRAPI_DISABLE_EE: 'true',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_HIDE_STARTUP_MESSAGE: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
};

export function cmsPart(
  env: NodeJS.ProcessEnv,
  onEnd: (how: PartEnd) => void,
  onLine: (line: string) => void,
): Part {
  return {
    name: 'cms',
    module: join(ROOT, 'cms/dist/src/start.js'),
    cwd: join(ROOT, 'cms'),
    env: { ...env, ...STRAPI_ENVIRONMENT },
    preload: [pathToFileURL(join(ROOT, 'scripts/src/start/end-with-parent.ts')).href],
    onEnd,
    onLine,
  };
}

export function publisherPart(
  env: NodeJS.ProcessEnv,
  onCurrent: () => void,
  onEnd: (how: PartEnd) => void,
  onLine: (line: string) => void,
): Part {
  return {
    name: 'publisher',
    module: join(ROOT, 'scripts/src/publish/main.ts'),
    args: ['--watch'],
    cwd: ROOT,
    env,
    onMessage: (message) => (message === 'current' ? onCurrent() : undefined),
    onEnd,
    onLine,
  };
}

export function serverPart(
  env: NodeJS.ProcessEnv,
  onListening: () => void,
  onLine: (line: string) => void,
): Part {
  return {
    name: 'site',
    module: join(ROOT, 'scripts/src/serve/main.ts'),
    cwd: ROOT,
    env,
    onMessage: (message) => (message === 'listening' ? onListening() : undefined),
    onLine,
  };
}
