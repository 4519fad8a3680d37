import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from './pagefind.ts';

/** Serves an index over HTTP as a static host does, and imports the code that the index brings; for tests. */
export async function openSampleIndex(
  folder: string,
): Promise<{ load: () => Promise<Pagefind>; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(folder, path)).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const basePath = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // Each index its own module: one remembers one index.
  const address = `${pathToFileURL(join(folder, 'pagefind.js')).href}?${basePath}`;
  return {
    async load() {
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      return { ...pagefind, options: (options) => pagefind.options({ basePath, ...options }) };
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
