import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mrmime';
import { IMMUTABLE_PATHS } from '../publish/host-files.ts';
import { readRange, type ByteRange } from './byte-range.ts';
import { isCompressible } from './encodings.ts';
import { openCopy, type LiveFile } from './open-live-file.ts';

/** Answers with a file, or the part of it that is asked for, and closes it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: LiveFile,
): Promise<void> {
  try {
    response.setHeader('accept-ranges', 'bytes');
    const cached = {
      'cache-control': cacheControl(request.url ?? '/'),
      etag: file.etag,
      'last-modified': file.modified.toUTCString(),
      ...toEncodingHeaders(file),
    };
    if (isKnown(request.headers['if-none-match'], file.etag)) {
      response.writeHead(304, cached).end();
      return;
    }
    const range = chooseRange(request, file);
    if (range === 'unsatisfiable') {
      response.writeHead(416, { 'content-range': `bytes */${file.bytes}` }).end();
      return;
    }
    const { start, end } = range ?? { start: 0, end: file.bytes - 1 };
    response.writeHead(range ? 206 : 200, {
      ...cached,
      'content-type': contentType(file.name),
      'content-length': end - start + 1,
      ...(range && { 'content-range': `bytes ${start}-${end}/${file.bytes}` }),
    });
    await sendBytes(request, response, file, { start, end });
  } finally {
    await file.handle.close();
  }
}

/** Answers that there is no such page, with the site's own words for it. */
export async function sendMissingPage(
  live: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await openCopy(live, ['404.html'], request);
  if (!page) return sendText(response, 503, 'The site has not been published yet.');
  try {
    response.writeHead(404, {
      'content-type': contentType(page.name),
      'content-length': page.bytes,
      ...toEncodingHeaders(page),
    });
    await sendBytes(request, response, page, { start: 0, end: page.bytes - 1 });
  } finally {
    await page.handle.close();
  }
}

/** What a cache between us and readers must know of a file that has copies. */
function toEncodingHeaders({ name, encoding }: LiveFile): Record<string, string> {
  return {
    ...(isCompressible(name) && { vary: 'accept-encoding' }),
    ...(encoding && { 'content-encoding': encoding }),
  };
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain;charset=utf-8' }).end(text);
}

async function sendBytes(
  { method }: IncomingMessage,
  response: ServerResponse,
  { handle }: LiveFile,
  { start, end }: ByteRange,
): Promise<void> {
  if (method === 'HEAD' || end < start) response.end();
  else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}

function chooseRange(
  { method, headers }: IncomingMessage,
  { bytes, etag }: LiveFile,
): ByteRange | 'unsatisfiable' | null {
  // A part of another version is of no use to the reader who has the first part.
  const isOther = headers['if-range'] !== undefined && headers['if-range'] !== etag;
  return method !== 'GET' || isOther ? null : readRange(headers.range, bytes);
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

function cacheControl(pathname: string): string {
  const isImmutable = IMMUTABLE_PATHS.some((pattern) => pathname.startsWith(pattern.slice(0, -1)));
  return isImmutable ? 'public, max-age=31536000, immutable' : 'public, no-cache';
}

function contentType(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream';
  return /^text\/|\+xml$/.test(type) ? `${type};charset=utf-8` : type;
}
