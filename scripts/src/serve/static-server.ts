import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '../publish/host-files.ts';
import { openCopy, openLiveFile } from './open-live-file.ts';
import { createRedirectRules, type FindRedirect } from './redirect-rules.ts';
import { readTarget, toAddress } from './request-target.ts';
import { sendFile, sendMissingPage, sendText } from './send-file.ts';

/** How an answer ends whose reader went away; that is no fault. */
const READER_GONE = new Set([
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_UNABLE_TO_PIPE',
]);

/**
 * A static server over the live folder, as any host of the files would be: redirects and headers come from what the
 * publisher wrote beside the pages. It knows nothing of the CMS. Files may be replaced and removed at any moment: an
 * answer is one version of a file, whole.
 */
export function createStaticServer(live: string): Server {
  const findRedirect = createRedirectRules(live);
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    answer(live, findRedirect, request, response).catch((error: unknown) => {
      if (READER_GONE.has((error as NodeJS.ErrnoException).code ?? '')) return;
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The server could not read the file.');
    });
  });
}

async function answer(
  live: string,
  findRedirect: FindRedirect,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return sendText(response, 405, 'method not allowed');
  }
  const { pathname, query, segments } = readTarget(request.url ?? '/');
  const moved = await findRedirect(pathname);
  if (moved !== undefined) return redirect(response, moved);
  if (!segments) return sendMissingPage(live, request, response);

  const isFolder = pathname.endsWith('/');
  const file = await openCopy(live, isFolder ? [...segments, 'index.html'] : segments, request);
  if (file) return sendFile(request, response, file);
  if (!isFolder) {
    const page = await openLiveFile(live, [...segments, 'index.html']);
    await page?.handle.close();
    if (page) return redirect(response, `${toAddress(segments)}/${query}`);
  }
  return sendMissingPage(live, request, response);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}
