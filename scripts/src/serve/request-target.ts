import { isCopy } from './encodings.ts';

/** What a request asks for. */
export interface RequestTarget {
  /** As it was sent, without the query. */
  readonly pathname: string;
  /** With its question mark, or empty. */
  readonly query: string;
  /** Names of folders and file, decoded; null for what no reader may have and no page links to. */
  readonly segments: readonly string[] | null;
}

/** Configuration for hosts, which lies beside the pages. */
const HOST_FILES = new Set(['_headers', '_redirects']);

/** Reads the target of a request line, in the form for servers or the one for proxies. */
export function readTarget(url: string): RequestTarget {
  const [path = '', ...rest] = url
    .replace(/^https?:\/\/[^/?#]*/i, '')
    .replace(/#.*$/, '')
    .split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  const pathname = path || '/';
  return { pathname, query, segments: readSegments(pathname) };
}

/** The pathname, without a slash at its end, that leads to a file. */
export function toAddress(segments: readonly string[]): string {
  return `/${segments.map(encodeURIComponent).join('/')}`;
}

function readSegments(pathname: string): string[] | null {
  if (!pathname.startsWith('/')) return null;
  try {
    const segments = pathname.slice(1).replace(/\/$/, '').split('/').map(decodeURIComponent);
    if (pathname === '/') return [];
    return segments.every(isPublicName) && !HOST_FILES.has(segments.join('/')) ? segments : null;
  } catch {
    // Not percent-encoded UTF-8: nothing of ours has such an address.
    return null;
  }
}

/** Neither empty, nor hidden, nor a compressed copy, nor `.` or `..`, nor a path in itself. */
function isPublicName(name: string): boolean {
  if (name === '' || (name.startsWith('.') && name !== '.well-known') || isCopy(name)) return false;
  return !/[/\\\0]/.test(name);
}
