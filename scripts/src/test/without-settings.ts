import { readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../settings/settings.ts';

/**
 * The environment without the settings of an installation (those that `.env.example` lists) and with an empty `.env`:
 * the same tests on every machine.
 */
export function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const example = readFileSync(join(ROOT, '.env.example'), 'utf8');
  const settings = new Set([...example.matchAll(/^#?([A-Z][A-Z_]*)=/gm)].map(([, name]) => name));
  const others = Object.entries(env).filter(([name]) => !settings.has(name));
  return { ...Object.fromEntries(others), ENV_PATH: devNull };
}
