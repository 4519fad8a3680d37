import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { IMMUTABLE_PATHS, SECURITY_HEADERS } from '../publish/host-files.ts';

/**
 * A static server over the live folder, as any host of the files would be: redirects and headers come from what the
 * publisher wrote beside the pages. It knows nothing of the CMS.
 */
export function createStaticServer(live: string): Server {
  const serveFile = sirv(live, {
    // The folder changes under the server: nothing of it may be remembered.
    dev: true,
    etag: true,
    onNoMatch: (_, response) => answerMissing(live, response),
    setHeaders: (response, pathname) => response.setHeader('cache-control', cacheControl(pathname)),
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answerText(response, 405, 'method not allowed');
    const moved = findRedirect(live, request);
    if (moved) return response.writeHead(301, { location: moved }).end();
    serveFile(request, response);
  });
}

function cacheControl(pathname: string): string {
  const isImmutable = IMMUTABLE_PATHS.some((pattern) => pathname.startsWith(pattern.slice(0, -1)));
  return isImmutable ? 'public, max-age=31536000, immutable' : 'public, no-cache';
}

function answerMissing(live: string, response: ServerResponse): void {
  const page = join(live, '404.html');
  const bytes = statSync(page, { throwIfNoEntry: false })?.size;
  if (bytes === undefined) return answerText(response, 503, 'The site has not been published yet.');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'content-length': bytes });
  createReadStream(page).pipe(response);
}

function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain;charset=utf-8' }).end(text);
}

let known: { readonly changedAt: number; readonly rules: ReadonlyMap<string, string> } = {
  changedAt: -1,
  rules: new Map(),
};

function findRedirect(live: string, { url = '/' }: IncomingMessage): string | undefined {
  const file = join(live, '_redirects');
  const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (changedAt === undefined) return undefined;
  if (changedAt !== known.changedAt) {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    known = {
      changedAt,
      rules: new Map(lines.map((line) => line.split(' ').slice(0, 2) as [string, string])),
    };
  }
  return known.rules.get(url.replace(/[?#].*$/, ''));
}
