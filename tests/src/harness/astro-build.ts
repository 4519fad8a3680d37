import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { finishPage } from '@ntm/site/renderer';
import { makeFolder } from './publishing.ts';

/** The pages and feeds of a full `astro build` over a store, finished as the publisher finishes them. */
export function buildWithAstro(storeFolder: string): Map<string, string> {
  const site = resolve(import.meta.dirname, '../../../site');
  const outDir = makeFolder('astro-out');
  execFileSync(
    process.execPath,
    [join(site, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir],
    {
      cwd: site,
      env: { ...process.env, STORE_DIR: storeFolder, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: 'pipe',
    },
  );
  const entries = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => relative(outDir, join(entry.parentPath, entry.name)));
  return new Map(
    paths
      .filter((path) => /\.(html|xml|json|txt|webmanifest)$/.test(path))
      .map((path) => {
        const text = readFileSync(join(outDir, path), 'utf8');
        return [
          path,
          path.endsWith('.html') ? finishPage(`/${path.replace(/index\.html$/, '')}`, text).html : text,
        ];
      }),
  );
}

/** Paths of files of a build that are not in a folder as they were built. */
export function differencesFromBuild(folder: string, built: ReadonlyMap<string, string>): string[] {
  const standing = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')),
  );
  return [...built]
    .filter(([path, text]) => !standing.has(path) || readFileSync(join(folder, path), 'utf8') !== text)
    .map(([path]) => path);
}
