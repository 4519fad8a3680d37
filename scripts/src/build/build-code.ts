import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from '../settings/settings.ts';
import { compressPanel } from './compress-panel.ts';
import { runCompiler } from './run-compiler.ts';

export interface BuildOptions {
  /** Is told what is being built, when something is. */
  readonly say?: (line: string) => void;
  /** Ends a build that is under way. */
  readonly signal?: AbortSignal;
}

/** What the server side of the CMS is compiled from, and where that goes. */
const SERVER_SOURCES = [
  'shared/src',
  'cms/src',
  'cms/config',
  'cms/database',
  'cms/tsconfig.json',
  'shared/tsconfig.json',
  'pnpm-lock.yaml',
];
const SERVER_OUTPUT = [
  'shared/dist',
  'cms/dist/src',
  'cms/dist/config',
  'cms/dist/database',
  'cms/dist/.tsbuildinfo',
];
const ADMIN_FOLDER = 'cms/dist/build';
const ADMIN_SOURCES = [
  'cms/src/admin',
  'shared/src',
  'cms/package.json',
  'pnpm-lock.yaml',
  'scripts/src/build/compress-panel.ts',
];

/**
 * Compiles `shared` and the server side of the CMS, unless nothing of them changed. It starts from nothing: the
 * compiler leaves the output of deleted files behind, and Strapi would load it.
 * @throws BuildFailed
 */
export async function compileServer({ say, signal }: BuildOptions = {}): Promise<void> {
  await unlessBuilt('cms/dist/.server-sources', SERVER_SOURCES, SERVER_OUTPUT, async () => {
    say?.('compiling the server code …');
    for (const output of SERVER_OUTPUT) rmSync(join(ROOT, output), { recursive: true, force: true });
    await runCompiler(
      'shared or the CMS does not compile',
      [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', 'shared', 'cms', '--force'],
      ROOT,
      signal,
    );
  });
}

/**
 * Builds the admin panel, unless nothing of it changed.
 * @param say is told that it takes long
 * @throws BuildFailed
 */
export async function buildAdmin(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  await unlessBuilt(`${ADMIN_FOLDER}/.sources`, ADMIN_SOURCES, [`${ADMIN_FOLDER}/index.html`], async () => {
    say('building the admin panel (about 40 s, only when its code changed) …');
    const strapi = join(ROOT, 'cms/node_modules/@strapi/strapi/bin/strapi.js');
    await runCompiler(
      'the admin panel does not build',
      [strapi, 'build', '--silent'],
      join(ROOT, 'cms'),
      signal,
    );
    await compressPanel(join(ROOT, ADMIN_FOLDER), signal);
  });
}

/** Runs a build unless its marker says that the same sources were built by the same Node. */
async function unlessBuilt(
  marker: string,
  sources: readonly string[],
  outputs: readonly string[],
  build: () => Promise<void>,
): Promise<void> {
  const path = join(ROOT, marker);
  const wanted = await hashSources(sources);
  const isThere = outputs.every((output) => existsSync(join(ROOT, output)));
  if (isThere && existsSync(path) && readFileSync(path, 'utf8') === wanted) return;
  rmSync(path, { force: true });
  await build();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, wanted);
}

async function hashSources(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    for (const file of await listFiles(join(ROOT, source)))
      hash.update(`\n${file.slice(ROOT.length)}\n`).update(await readFile(file));
  }
  return hash.digest('hex');
}

/** The files of a folder, or the file itself; the admin panel is no part of the server. */
async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !file.startsWith(join(ROOT, 'cms/src/admin/')) || path.startsWith(join(ROOT, 'cms/src/admin')),
    )
    .sort();
}
