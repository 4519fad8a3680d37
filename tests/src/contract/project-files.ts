import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const VIEW = /components\/([\w-]+\/\w+\.astro)/g;

/** Whether there is a file or a folder; paths are relative to the project's. */
export function exists(file: string): boolean {
  return existsSync(path.join(ROOT, file));
}

export function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** Files that match a pattern. */
export function list(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT }).sort();
}

/** Whether there is a file behind a route, as `/tin/[slug]/`. */
export function hasPage(route: string): boolean {
  const files = route.endsWith('/')
    ? [`${route}index.astro`, `${route.slice(0, -1)}.astro`]
    : [`${route}.ts`];
  return files.some((file) => exists(`site/src/pages${file}`));
}

/** The components that an Astro file imports, as `card/Card.astro`. */
export function listComponents(file: string): string[] {
  return [...read(file).matchAll(VIEW)].flatMap(([, component]) => component ?? []);
}

/** Text of the object that a file calls by a name, for tables that the file keeps to itself. */
export function readTable(file: string, name: string): string {
  const table = new RegExp(`const ${name}\\b[^{]*\\{([^}]*)\\}`).exec(read(file))?.[1];
  if (table === undefined) throw new Error(`${file} has no table ${name}`);
  return table;
}
