import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { STORE_FORMAT } from '../store/database.ts';
import type { Renderer } from './renderer.ts';

/** The site's code, built: `server/` renders, `client/` holds the files that pages load. */
export interface Bundle {
  /** Hash of the sources it was built from. */
  readonly id: string;
  readonly folder: string;
  readonly builtAt: string;
  readonly storeFormat: number;
}

const SITE = fileURLToPath(new URL('../..', import.meta.url));
/** What a bundle is made of; a change of anything here makes another bundle. */
const SOURCES = ['src', 'public', 'astro.config.ts', 'package.json', '../shared/src', '../pnpm-lock.yaml'];
/** A bundle and what a roll back may go to. */
const KEPT = 3;

/**
 * Builds the code of the site as it stands, unless that was done before.
 * @param folder where bundles are kept; the last three stay
 */
export async function buildBundle(folder: string): Promise<Bundle> {
  const id = await hashSources();
  const known = await loadBundle(join(folder, id));
  if (known) return known;
  const draft = join(folder, `.${id}.${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await runAstroBuild(draft);
  const facts = { id, builtAt: new Date().toISOString(), storeFormat: STORE_FORMAT };
  await writeFile(join(draft, 'bundle.json'), JSON.stringify(facts));
  try {
    await rename(draft, join(folder, id));
  } catch (error) {
    // Somebody else has built the same code meanwhile.
    if (!(await loadBundle(join(folder, id)))) throw error;
    await rm(draft, { recursive: true, force: true });
  }
  await dropOldBundles(folder);
  return { ...facts, folder: join(folder, id) };
}

/** The bundles that are kept, newest first. */
export async function listBundles(folder: string): Promise<Bundle[]> {
  if (!existsSync(folder)) return [];
  const bundles = await Promise.all((await readdir(folder)).map((name) => loadBundle(join(folder, name))));
  return bundles.filter((bundle) => bundle !== null).sort((a, b) => (a.builtAt < b.builtAt ? 1 : -1));
}

/** Opens a bundle over a store. @throws Error when the bundle's code cannot read the store */
export async function loadRenderer(bundle: Bundle, storeFolder: string): Promise<Renderer> {
  if (bundle.storeFormat !== STORE_FORMAT) {
    throw new Error(
      `bundle ${bundle.id} reads store format ${bundle.storeFormat}, the store has ${STORE_FORMAT}`,
    );
  }
  const entry = pathToFileURL(join(bundle.folder, 'server/entry.mjs')).href;
  const { openRenderer } = (await import(entry)) as { openRenderer: (storeFolder: string) => Renderer };
  return openRenderer(storeFolder);
}

async function loadBundle(folder: string): Promise<Bundle | null> {
  const file = join(folder, 'bundle.json');
  if (!existsSync(file)) return null;
  return { ...(JSON.parse(await readFile(file, 'utf8')) as Omit<Bundle, 'folder'>), folder };
}

async function runAstroBuild(outDir: string): Promise<void> {
  const astro = join(SITE, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, BUNDLE_DIR: outDir, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  try {
    await promisify(execFile)(process.execPath, [astro, 'build'], { cwd: SITE, env, maxBuffer: 64 << 20 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`the site's code does not build:\n${stdout}\n${stderr}`, { cause: error });
  }
}

async function dropOldBundles(folder: string): Promise<void> {
  const old = (await listBundles(folder)).slice(KEPT);
  await Promise.all(old.map((bundle) => rm(bundle.folder, { recursive: true, force: true })));
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) {
    for (const file of await listFiles(join(SITE, source))) {
      hash.update(`\n${relative(SITE, file)}\n`).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

async function listFiles(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.ts$|\.tsbuildinfo$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
