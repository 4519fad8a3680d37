import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../settings/settings.ts';

/** What the admin panel is built from. */
const ADMIN_SOURCES = ['cms/src/admin', 'cms/package.json', 'pnpm-lock.yaml'];

/**
 * Compiles `shared` and the CMS's server, and builds the admin panel where its sources changed.
 * @param say is told what takes long
 * @throws Error with the compiler's own words
 */
export async function buildCode(say: (line: string) => void): Promise<void> {
  await run('the CMS does not compile', [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', 'shared', 'cms'], ROOT);
  await buildAdmin(say);
}

async function buildAdmin(say: (line: string) => void): Promise<void> {
  const marker = join(ROOT, 'cms/dist/build/.sources');
  const wanted = await hashSources();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  say('building the admin panel (about 40 s, only when its code changed) …');
  const strapi = join(ROOT, 'cms/node_modules/@strapi/strapi/bin/strapi.js');
  await run('the admin panel does not build', [strapi, 'build', '--silent'], join(ROOT, 'cms'));
  await writeFile(marker, wanted);
}

async function run(failure: string, args: readonly string[], cwd: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_DISABLE_EE: 'true' };
  try {
    await promisify(execFile)(process.execPath, args, { cwd, env, maxBuffer: 64 << 20 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${failure}:\n${stdout}${stderr}`, { cause: error });
  }
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of ADMIN_SOURCES) {
    for (const file of await listFiles(join(ROOT, source))) hash.update(`\n${file.slice(ROOT.length)}\n`).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
